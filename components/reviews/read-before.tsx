import { formatDay } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import type { Judged } from '@/lib/review/queries/judged'
import { DeferReasonList } from '../review/defer-reasons'
import { Callout } from '../ui/callout'
import { TextLink } from '../ui/text-link'

/** For whoever reads an application once more: what they said, what came since, and the way to each entry that is different. */
export function ReadBefore({ t, view: { again, entries } }: { t: Translate; view: Judged }) {
  if (!again) return null
  const changed = entries.filter((entry) => entry.changed)
  return (
    <Callout tone="info" title={t('reading.again.title', { on: formatDay(t.locale, again.sentOn, 'long') })}>
      <p>
        {t('reading.again.said')} <strong>{t.any(`reading.recommend.${again.recommendation}`)}</strong>
      </p>
      <DeferReasonList t={t} reasons={again.reasons} />
      <p className="mt-2">{t('reading.again.kept')}</p>
      <p className="mt-2 font-semibold">{t('reading.again.changed', { count: changed.length })}</p>
      <ul className="list-disc ps-5">
        {changed.map(({ id, title }) => (
          <li key={id}>
            <TextLink href={`#${id}`} plain>
              {say(t, title)}
            </TextLink>
          </li>
        ))}
      </ul>
    </Callout>
  )
}
