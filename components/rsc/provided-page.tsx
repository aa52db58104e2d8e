import { LockedEntry } from '@/components/portfolio/locked-entry'
import type { Place } from '@/components/portfolio/place'
import type { FormAction } from '@/lib/core/action-result'
import type { ProvidedLine } from '@/lib/rsc/queries/giving'
import type { Finding } from '@/lib/rules/finding'
import { givingPeriod } from './giving-page'
import { ProvidedForm } from './provided-form'
import { RscFrame } from './rsc-frame'
import { RunTexts } from './run-texts'
import { providedValues } from './run-values'

type Props = { place: Place; action: FormAction; entry?: ProvidedLine; findings?: readonly Finding[] }

/** The page of one period of giving RSC. */
export function ProvidedPage({ place, action, entry, findings }: Props) {
  const { t, locale, base, dateOrder, applicationId } = place
  const form = { action, applicationId, dateOrder, listHref: `${base}/giving` }
  if (entry && !entry.mayChange) {
    const recipients = { id: 'recipients', label: t('rsc.giving.recipients'), value: String(entry.recipients) }
    const setting = { id: 'setting', label: t('rsc.giving.setting'), value: entry.setting }
    return (
      <RscFrame place={place} list="giving" findings={findings}>
        <LockedEntry t={t} title={givingPeriod(t, entry)} why="ledger.no.beingRead" facts={[recipients, setting]} />
      </RscFrame>
    )
  }
  return (
    <RscFrame place={place} list="giving" findings={findings}>
      <RunTexts locale={locale}>
        <ProvidedForm
          {...form}
          entry={entry && { id: entry.id, version: entry.version, values: providedValues(entry) }}
        />
      </RunTexts>
    </RscFrame>
  )
}
