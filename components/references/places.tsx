import { Icon, type IconName } from '@/components/ui/icon'
import type { Translate } from '@/lib/i18n/translator'
import type { PlaceView } from '@/lib/references/queries/places'

const LOOK: Record<PlaceView['state'], { icon: IconName; tone: string }> = {
  filled: { icon: 'circle-check', tone: 'text-success' },
  expected: { icon: 'clock', tone: 'text-info' },
  free: { icon: 'circle-dashed', tone: 'text-warning' },
}

/** The references the category asks for, each with who fills it: an answer that came, somebody asked, or nobody yet. */
export function Places({ t, places }: { t: Translate; places: PlaceView[] }) {
  return (
    <ol className="grid gap-2">
      {places.map(({ nth, key, rater, state }) => (
        <li key={nth} className="flex gap-3">
          <Icon name={LOOK[state].icon} className={`mt-1 size-4 shrink-0 ${LOOK[state].tone}`} />
          <span className="min-w-0 max-w-prose">
            <span className="font-semibold first-letter:uppercase">{t.any(key)}</span>
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
