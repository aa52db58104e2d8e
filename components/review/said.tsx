import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { Case } from '@/lib/review/queries/case'
import { VALUES } from '@/lib/rules/values'

/** What an applicant wrote about each of the seven values. */
export function Values({ t, values }: { t: Translate; values: Case['values'] }) {
  return (
    <dl className="grid gap-4">
      {VALUES.map((code) => (
        <div key={code}>
          <dt className="font-semibold">{t.any(`portfolio.value.${code}`)}</dt>
          <dd className="max-w-prose whitespace-pre-line">
            {values.find(({ value }) => value === code)?.text || (
              <span className="text-muted">{t('review.case.empty')}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

export function Signatures({ t, signatures }: { t: Translate; signatures: Case['signatures'] }) {
  return (
    <ul className="grid gap-1">
      {signatures.map(({ kind, signedName, signedOn }) => (
        <li key={kind}>
          {t.any(`review.signature.${kind}`)}: <strong>{signedName}</strong>, {formatDay(t.locale, signedOn)}
        </li>
      ))}
    </ul>
  )
}
