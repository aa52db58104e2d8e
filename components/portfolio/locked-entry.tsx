import { PageHeader } from '@/components/layout/page-header'
import { Callout } from '@/components/ui/callout'
import { FactList } from '@/components/ui/summary-list'
import type { Translate } from '@/lib/i18n/translator'

type Props = { t: Translate; title: string; why?: string; facts: { id: string; label: string; value: string }[] }

/** An entry that cannot change now, or that somebody else may only read: what it says, and why. */
export function LockedEntry({ t, title, why, facts }: Props) {
  return (
    <>
      <PageHeader title={title} />
      {why && <Callout tone="info">{t.any(why)}</Callout>}
      <FactList facts={facts.filter((fact) => fact.value !== '')} />
    </>
  )
}
