import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { Judged } from '@/lib/review/queries/judged'
import { EntryChanges } from '../review/entry-changes'
import { Callout } from '../ui/callout'
import { Disclosure } from '../ui/disclosure'

/** What the office asked since the application was sent, what came back, and what is different from what was there. */
export function AskedSince({ t, requests }: { t: Translate; requests: Judged['requests'] }) {
  return requests.map(({ id, round, dueOn, answeredOn, closed, items }, index) => (
    <Disclosure
      key={id}
      look="panel"
      open={index === 0}
      summary={
        answeredOn
          ? t('reading.asked.answered', { round, on: formatDay(t.locale, answeredOn) })
          : closed
            ? t('reading.asked.closed', { round })
            : t('reading.asked.open', { round, until: formatDay(t.locale, dueOn) })
      }
    >
      <ol className="grid gap-4">
        {items.map((item) => (
          <li key={item.id} className="grid gap-1">
            <p className="text-muted text-sm">{t.any(`review.section.${item.section}`)}</p>
            <p className="whitespace-pre-line font-semibold">{item.ask}</p>
            {item.answer && <p className="max-w-prose whitespace-pre-line">{item.answer}</p>}
            {item.handedBack && (
              <Callout tone="info">{t('reading.asked.handedBack', { why: item.handedBack })}</Callout>
            )}
            {answeredOn && <EntryChanges t={t} changes={item.changes} />}
          </li>
        ))}
      </ol>
    </Disclosure>
  ))
}
