import { EntryClaims } from '@/components/portfolio/entry-claims'
import { LockedEntry } from '@/components/portfolio/locked-entry'
import type { Place } from '@/components/portfolio/place'
import type { ClaimView } from '@/lib/portfolio/queries/claims'
import type { RunLine } from '@/lib/rsc/queries/supervision'
import type { Finding } from '@/lib/rules/finding'
import { RscFrame } from './rsc-frame'
import { RunForm, type RunFormProps } from './run-form'
import { RunTexts } from './run-texts'
import { runFacts, runValues } from './run-values'

type Props = {
  place: Place
  form: RunFormProps
  run?: RunLine
  chosen?: string
  findings?: readonly Finding[]
  claims?: readonly ClaimView[]
}

/** The page of one run of sessions: its form, or what it says while it must stay as it was sent. */
export function RunPage({ place, form, run, chosen, findings, claims = [] }: Props) {
  const { t, locale } = place
  const confirmed = run?.state === 'confirmed' || run?.state === 'corrected'
  const entry = run && { id: run.id, version: run.version, values: runValues(run) }
  return (
    <RscFrame place={place} list="supervision" findings={findings}>
      {run && !run.mayChange ? (
        <LockedEntry
          t={t}
          title={t('rsc.run.title', { giver: run.giverName })}
          why="ledger.no.beingRead"
          facts={runFacts(t, run)}
        />
      ) : (
        <RunTexts locale={locale}>
          <RunForm {...form} entry={entry} chosen={chosen} confirmedBy={confirmed ? run?.giverName : undefined} />
        </RunTexts>
      )}
      {run && <EntryClaims t={t} slug={place.org} id={run.id} claims={claims} />}
    </RscFrame>
  )
}
