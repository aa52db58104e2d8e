import { Section } from '@/components/layout/page'
import { dayInZone } from '@/lib/core/plain-date'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { Said } from '@/lib/rsc/queries/listing'

type Props = { t: Translate; zone: string; name: string; thread: readonly Said[] }

/** What two people wrote each other through the directory, the oldest first. */
export function Thread({ t, zone, name, thread }: Props) {
  return (
    <Section id="thread" title={t('givers.thread.title')}>
      <ol className="grid gap-3">
        {thread.map(({ id, mine, text, email, sentAt }) => {
          const on = formatDay(t.locale, dayInZone(sentAt, zone))
          return (
            <li key={id} className="panel rounded-xl border border-line bg-surface px-4 py-3">
              <p className="figures text-muted text-sm">
                {mine ? t('givers.thread.me', { on }) : t('givers.thread.other', { name, on })}
              </p>
              <p className="max-w-prose whitespace-pre-line break-words">{text}</p>
              {email && !mine && <p className="break-words text-sm">{t('givers.thread.email', { email })}</p>}
            </li>
          )
        })}
      </ol>
    </Section>
  )
}
