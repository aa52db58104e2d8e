import type { Translate } from '@/lib/i18n/translator'
import type { RatingsForReview } from '@/lib/references/queries/for-review'
import type { Case } from '@/lib/review/queries/case'
import { Callout } from '../ui/callout'
import { TextLink } from '../ui/text-link'

type Props = { t: Translate; view: Case; ratings: RatingsForReview }

/** What the desk's row flags, said in full at the top of the case, with a way to each. */
export function CaseFlags({ t, view, ratings }: Props) {
  const rsc = (confirmation: string) => {
    return view.entries.filter((entry) => entry.kind === 'rsc' && entry.confirmation === confirmation).length
  }
  const unusable = ratings.ratings.filter(({ rating }) => rating?.isVoid)
  const [disputed, awaited] = [rsc('disputed'), rsc('awaited')]
  const names = unusable.map(({ name }) => name).join(', ')
  const flags = [
    { to: 'references', text: unusable.length > 0 && t('review.case.flag.ratingVoid', { names }) },
    { to: 'supervision', text: disputed > 0 && t('review.case.flag.rscDiffers', { count: disputed }) },
    { to: 'supervision', text: awaited > 0 && t('review.case.flag.rscAwaited', { count: awaited }) },
  ].filter(({ text }) => text)
  if (flags.length === 0 || view.turn === 'nobody') return null
  return (
    <Callout tone="warning" title={t('review.case.flags')}>
      <ul>
        {flags.map(({ to, text }) => (
          <li key={String(text)}>
            <TextLink href={`#${to}`} plain className="inline-block py-0.5">
              {text}
            </TextLink>
          </li>
        ))}
      </ul>
    </Callout>
  )
}
