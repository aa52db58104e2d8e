import type { Translate } from '@/lib/i18n/translator'
import type { OwnReview } from '@/lib/review/queries/judged'
import { Icon } from '../ui/icon'

type Said = Pick<OwnReview, 'kind' | 'recommendation' | 'reasons' | 'toApplicant'> & {
  judgements: readonly { domain: string; step: number; note: string }[]
  toCoordinator?: string
}

/** A review as it was written: the recommendation, its reasons, the judgements, and who reads which words. */
export function OwnWords({ t, said }: { t: Translate; said: Said }) {
  const { recommendation, reasons, judgements, toApplicant, toCoordinator } = said
  return (
    <div className="grid gap-5">
      {recommendation && (
        <p className="flex items-center gap-2 font-semibold text-lg">
          <Icon name="clipboard-check" className="size-5 text-accent" />
          {t.any(`reading.recommend.${recommendation}`)}
        </p>
      )}
      {reasons.length > 0 && (
        <ul className="list-disc ps-5">
          {reasons.map(({ requirement, reason, todo }) => (
            <li key={`${requirement} ${reason}`}>
              <strong>{t.any(`rules.requirement.${requirement || 'none'}`)}:</strong> {t.any(`rules.defer.${reason}`)}
              {todo && `. ${todo}`}
            </li>
          ))}
        </ul>
      )}
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[minmax(0,16rem)_minmax(0,1fr)]">
        {judgements.map(({ domain, step, note }) => (
          <div key={domain} className="grid sm:contents">
            <dt>{t.any(`rules.domain.${domain}`)}</dt>
            <dd>
              <strong>{step > 0 ? t.any(`reading.step.${step}`) : '–'}</strong>
              {note && <span className="block whitespace-pre-line text-sm">{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {toApplicant && <Words title={t('reading.comments.written.toApplicant')} text={toApplicant} />}
      {toCoordinator && <Words title={t('reading.comments.written.toCoordinator')} text={toCoordinator} />}
    </div>
  )
}

function Words({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      <p className="max-w-prose whitespace-pre-line">{text}</p>
    </div>
  )
}
