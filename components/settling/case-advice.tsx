import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { CaseAdvice as View } from '@/lib/reviewers/queries/advice'
import { Panel } from '../ui/panel'
import { StatusTag } from '../ui/tag'
import { TextLink } from '../ui/text-link'

/** Advice an applicant asked for on the draft, for the office: who reads it, or the way to somebody who could. */
export function CaseAdvice({ t, org, advice }: { t: Translate; org: string; advice: View }) {
  const { applicationId, reader } = advice
  const base = `/${org}/office/applications/${applicationId}/readers`
  return (
    <Panel id="advice" title={t('assigning.kind.advisory')}>
      <div className="grid gap-3 text-sm">
        {reader ? (
          <div>
            <span className="flex flex-wrap items-center gap-2">
              <strong>{reader.name}</strong>
              <StatusTag tone={reader.late ? 'danger' : 'info'}>
                {reader.late
                  ? t('settling.office.late')
                  : t(`settling.state.${reader.declared ? 'declared' : 'asked'}`)}
              </StatusTag>
            </span>
            <span className="block text-muted">
              {t('settling.office.due', { on: formatDay(t.locale, reader.dueOn) })}
            </span>
            <TextLink href={`${base}/${reader.reviewId}`}>
              {t('assigning.panel.handOn')}
              <span className="sr-only">: {reader.name}</span>
            </TextLink>
          </div>
        ) : (
          <>
            <p>{t('assigning.advice.nobody')}</p>
            <p>
              <TextLink href={`${base}?kind=advisory`}>{t('assigning.advice.pick')}</TextLink>
            </p>
          </>
        )}
      </div>
    </Panel>
  )
}
