import type { Translate } from '@/lib/i18n/translator'
import { ACCEPTED, MOST_BYTES, MOST_MEGABYTES } from '@/lib/transfer/schema/logs'
import { UploadForm } from '../portfolio/upload-form'
import { ButtonLink } from '../ui/button-link'
import { Panel } from '../ui/panel'

/** The two ways by which the list comes in: a file, or a program with a key. */
export function MemberFile({ t, base }: { t: Translate; base: string }) {
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <Panel id="file" title={t('members.file.title')}>
        <p className="mb-4">{t('members.file.lead')}</p>
        <UploadForm
          id="members"
          url={`${base}/upload`}
          onto={base}
          accept={ACCEPTED}
          maxBytes={MOST_BYTES}
          label={t('members.file.label')}
          hint={t('members.file.hint', { megabytes: MOST_MEGABYTES })}
        />
      </Panel>
      <Panel id="program" title={t('members.program.title')}>
        <p className="mb-4">{t('members.program.lead')}</p>
        <ButtonLink href={`${base}/keys`} variant="secondary">
          {t('members.program.go')}
        </ButtonLink>
      </Panel>
    </div>
  )
}
