import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import type { Choices } from '@/components/portfolio/choices'
import { BackLink } from '@/components/ui/breadcrumbs'
import { EmptyState } from '@/components/ui/empty-state'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { GiverForm, MemberForm } from '@/lib/rsc/queries/session-forms'
import { SessionForm } from './session-form'
import { SessionTexts } from './session-texts'

type Props = {
  t: Translate
  slug: string
  form: MemberForm | GiverForm
  action: FormAction
  dateOrder: 'mdy' | 'dmy'
  tracks: Choices
  domains: Choices
}

/** The page on which a session is logged; without a giver to share it with it says how to come by one. */
export function NewSessionPage({ t, slug, form, ...props }: Props) {
  const base = `/${slug}/sessions`
  return (
    <SessionTexts locale={t.locale}>
      <Page width="text" top={<BackLink t={t} href={base} label={t('sessions.one.back')} />}>
        {form.as === 'member' && form.givers.length === 0 ? (
          <>
            <PageHeader title={t('sessions.log.member')} />
            <EmptyState icon="heart-handshake" title={t('sessions.nobody.title')}>
              {form.withoutAccount.length > 0
                ? t('sessions.noAccount', { names: form.withoutAccount.join(', '), count: form.withoutAccount.length })
                : t('sessions.nobody.text')}
            </EmptyState>
          </>
        ) : (
          <SessionForm {...props} form={form} listHref={base} findHref={`/${slug}/givers`} />
        )}
      </Page>
    </SessionTexts>
  )
}
