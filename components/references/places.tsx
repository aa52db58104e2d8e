import { Icon, type IconName } from '@/components/ui/icon'
import type { Translate } from '@/lib/i18n/translator'
import type { PlaceView } from '@/lib/references/queries/places'

const LOOK: Record<PlaceView['state'], { icon: IconName; tone: string }> = {
  filled: { icon: 'circle-check', tone: 'text-success' },
  expected: { icon: 'clock', tone: 'text-info' },
  free: { icon: 'circle-dashed', tone: 'text-warning' },
}

/** The place in words; where they speak of the applicant, to the applicant. */
function asked(t: Translate, key: string): string {
  const own = key.replace('rules.place.', 'references.yours.')
  return t.any(t.has(own) ? own : key)
}

/** The references the category asks for, each with who fills it: an answer that came, somebody asked, or nobody yet. */
export function Places({ t, places, office }: { t: Translate; places: PlaceView[]; office?: boolean }) {
  return (
    <ol className="grid gap-2">
      {places.map(({ nth, key, rater, state }) => (
        <li key={nth} className="flex gap-3">
          <Icon name={LOOK[state].icon} className={`mt-1 size-4 shrink-0 ${LOOK[state].tone}`} />
          <span className="min-w-0 max-w-prose">
            <span className="block font-semibold first-letter:uppercase">{office ? t.any(key) : asked(t, key)}</span>
            <span className="block text-muted text-sm">
              {t(`references.place.${state}`, { rater: rater ?? '' })}
              {state === 'free' && key === 'rules.place.endorsed' && ` ${t('references.place.vetting')}`}
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}
