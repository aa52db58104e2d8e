import type { Translate } from '@/lib/i18n/translator'
import type { Case } from '@/lib/review/queries/case'
import { TextLink } from '../ui/text-link'

/** An appeal against the last decision: that it waits, or how it ended. */
export function CaseAppeal({ t, org, view }: { t: Translate; org: string; view: Pick<Case, 'id' | 'decisions'> }) {
  const appeal = view.decisions[0]?.appeal
  if (!appeal) return null
  return (
    <p className="mt-3">
      <strong>{t.any(`review.appeal.stands.${appeal}`)}</strong>{' '}
      <TextLink href={`/${org}/office/applications/${view.id}/appeal`}>{t('review.appeal.open')}</TextLink>
    </p>
  )
}
