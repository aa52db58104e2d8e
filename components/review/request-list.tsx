import { formatDay, formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { RequestView } from '@/lib/review/queries/requests'

/** Rounds of questions and answers, the latest first. */
export function RequestList({ t, zone, requests }: { t: Translate; zone: string; requests: readonly RequestView[] }) {
  return (
    <ul className="grid gap-4 text-sm">
      {requests.map(({ id, round, message, dueOn, requestedAt, closedAt, closedHow, items }) => (
        <li key={id} className="grid gap-2">
          <p className="figures">
            <strong>{t('review.request.round', { round })}</strong> · {formatMoment(t.locale, requestedAt, zone)} ·{' '}
            {closedAt
              ? t.any(`casework.closed.${closedHow ?? 'answered'}`, { at: formatMoment(t.locale, closedAt, zone) })
              : t('review.request.openUntil', { until: formatDay(t.locale, dueOn) })}
          </p>
          {message && <p className="whitespace-pre-line">{message}</p>}
          <dl className="grid gap-2">
            {items.map((item) => (
              <div key={item.id} className="border-line border-s-2 ps-3">
                <dt>
                  <span className="text-muted">{t.any(`review.section.${item.section}`)}: </span>
                  {item.ask}
                </dt>
                {item.answer && <dd className="mt-0.5 whitespace-pre-line font-semibold">{item.answer}</dd>}
                {item.handedBack && (
                  <dd className="mt-0.5 whitespace-pre-line">
                    {t('casework.answers.handedBack', { why: item.handedBack })}
                  </dd>
                )}
                {item.outcome && (
                  <dd className="mt-0.5">
                    {t.any(`casework.outcome.said.${item.outcome}`)}
                    {item.outcomeNote && `: ${item.outcomeNote}`}
                  </dd>
                )}
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
