import { Page } from '@/components/layout/page'
import { RefusalTexts } from '@/components/references/refusal-texts'
import { Callout } from '@/components/ui/callout'
import type { Translate } from '@/lib/i18n/translator'
import type { ConfirmView } from '@/lib/rsc/queries/for-giver'
import { type ConfirmActs, ConfirmPage } from './confirm-page'

type Props = {
  t: Translate
  org: { slug: string; name: string; dateOrder: 'mdy' | 'dmy' }
  view: ConfirmView
  giverId: string
  run: string
  as: string
  said?: string
  acts: ConfirmActs
}

/** Runs of sessions one person logged with a giver who is signed in: the page behind the letter's link, inside. */
export function OwnHoursPage({ t, org, view, giverId, run, as, said, acts }: Props) {
  const giving = `/${org.slug}/giving`
  return (
    <RefusalTexts locale={t.locale} of={['rsc', 'ledger']}>
      <Page width="text">
        {said === 'answered' && (
          <Callout tone="success" role="status">
            {t('givers.giving.said.answered')}
          </Callout>
        )}
        <ConfirmPage
          t={t}
          view={view}
          org={org}
          base={`${giving}/hours/${giverId}`}
          own={{ giverId, back: giving }}
          run={run}
          as={as}
          acts={acts}
        />
      </Page>
    </RefusalTexts>
  )
}
