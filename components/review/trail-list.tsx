import type { TrailEntry } from '@/lib/audit/queries'
import { formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import { trailSentence } from './trail-sentence'

/** What happened, in sentences, with who and when. */
export function TrailList({ t, zone, entries }: { t: Translate; zone: string; entries: readonly TrailEntry[] }) {
  return (
    <ol className="grid gap-2.5 text-sm">
      {entries.map((entry) => (
        <li key={entry.id}>
          <p>{trailSentence(t, entry)}</p>
          <p className="figures text-muted">
            {formatMoment(t.locale, entry.at, zone)} · {entry.actor ?? t.any(`review.actor.${entry.actorKind}`)}
          </p>
        </li>
      ))}
    </ol>
  )
}
