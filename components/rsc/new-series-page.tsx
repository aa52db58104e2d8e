import { Page } from '@/components/layout/page'
import type { Choices } from '@/components/portfolio/choices'
import { BackLink } from '@/components/ui/breadcrumbs'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import { SeriesForm } from './series-form'
import { SessionTexts } from './session-texts'

type Props = {
  t: Translate
  slug: string
  people: { id: string; name: string }[]
  org: { dateOrder: 'mdy' | 'dmy'; zone: string }
  action: FormAction
  tracks: Choices
  domains: Choices
}

/** The page on which a giver plans sessions ahead. */
export function NewSeriesPage({ t, slug, org, ...props }: Props) {
  const back = `/${slug}/giving`
  return (
    <SessionTexts locale={t.locale}>
      <Page width="text" top={<BackLink t={t} href={back} label={t('givers.message.back')} />}>
        <SeriesForm {...props} dateOrder={org.dateOrder} zone={org.zone} backHref={back} />
      </Page>
    </SessionTexts>
  )
}
