import { Panel } from '@/components/ui/panel'
import { TextLink } from '@/components/ui/text-link'
import type { Translate } from '@/lib/i18n/translator'
import { categoryOf, SCOPES, TRACKS, type Track } from '@/lib/rules/categories'

type Props = { t: Translate; slug: string; licensed: readonly Track[] }

/** The twelve categories by track; what the association may not award is said, not hidden. */
export function CategoryList({ t, slug, licensed }: Props) {
  return (
    <div className="grid gap-5 md:grid-cols-2">
      {TRACKS.map((track) => (
        <Panel
          key={track}
          id={`track-${track}`}
          title={t('front.categories.track', { track: `${track}®`, ages: t.any(`rules.track.${track}`) })}
        >
          {!licensed.includes(track) && <p className="mb-3 text-muted">{t('front.categories.notOffered')}</p>}
          <ul className="grid gap-1">
            {SCOPES.map((scope) => {
              const code = categoryOf(track, scope)
              return (
                <li key={code}>
                  <TextLink href={`/${slug}/categories/${code}`} className="inline-block py-1.5">
                    {t.any(`rules.category.${code}`)}
                  </TextLink>
                </li>
              )
            })}
          </ul>
        </Panel>
      ))}
    </div>
  )
}
