import { LinkRefused } from '@/components/layout/link-refused'
import { LinkShell } from '@/components/layout/link-shell'
import { RateBack, RatePage } from '@/components/references/rate-page'
import { RefusalTexts } from '@/components/references/refusal-texts'
import { ratingView } from '@/lib/references/queries/for-rater'
import type { Search } from '@/lib/web/enter'
import { enterByLink } from '@/lib/web/link-door'
import { titledByLink } from '@/lib/web/metadata'
import { shellFor } from '@/lib/web/shell'
import { chooseLocaleAction } from '../../(account)/actions'
import { actsOf } from './acts'

export const generateMetadata = () => titledByLink('references.rate.heading')
type Props = { params: Promise<{ token: string }>; searchParams: Promise<Search> }

export default async function Rate({ params, searchParams }: Props) {
  const [{ token }, { step, from }, { t }] = await Promise.all([params, searchParams, shellFor(null)])
  const [page, shell] = [await enterByLink('rate', token, ratingView), { t, setLocale: chooseLocaleAction }]
  if (page.refused) {
    return (
      <LinkShell {...shell}>
        <LinkRefused t={t} refused={page.refused} room="references.rate" />
      </LinkShell>
    )
  }
  const { ctx, view } = page
  const at = {
    base: `/rate/${token}`,
    step: typeof step === 'string' ? step : undefined,
    backToCheck: from === 'check',
  }
  const given = { t: ctx.t, view, org: ctx.org, acts: actsOf(token), ...at }
  return (
    <LinkShell {...shell} t={ctx.t} org={ctx.org} top={<RateBack {...given} />}>
      <RefusalTexts locale={ctx.locale} of={['references']}>
        <RatePage {...given} />
      </RefusalTexts>
    </LinkShell>
  )
}
