import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { invitedReview } from '@/lib/reviewers/queries/review-door'
import { DECLINE_REASONS } from '@/lib/reviewers/schema/assigning'
import { ActionButton } from '../forms/action-button'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'
import { TextLink } from '../ui/text-link'
import { AskedFacts } from './asked-facts'

type View = Awaited<ReturnType<typeof invitedReview>>
type Props = { t: Translate; org: string; view: View; decline: FormAction }

/** Behind the link of an invitation: yes leads inside, where one signs; no is one press. Opening the page does nothing. */
export function ReviewInvitation({ t, org, view, decline }: Props) {
  const { phase, email, id } = view
  if (phase !== 'invited') {
    const goesOn = phase === 'open' || phase === 'sent' || phase === 'over'
    return (
      <>
        <PageHeader title={t(`assigning.invited.${phase}.title`)} lead={t(`assigning.invited.${phase}`)} />
        {phase === 'declined' && (
          <p className="max-w-prose">
            {t('assigning.invited.longer')}{' '}
            <TextLink href={`/${org}/reviews/availability`}>{t('pool.own.title')}</TextLink>
          </p>
        )}
        {goesOn && (
          <p>
            <ButtonLink href={`/${org}/reviews/${id}`} plain>
              {t('assigning.invited.go')}
            </ButtonLink>
          </p>
        )}
      </>
    )
  }
  return (
    <>
      <PageHeader title={t('assigning.invited.title')} lead={t('assigning.invited.lead')} />
      <div className="grid gap-8">
        <AskedFacts t={t} view={view} />
        <section className="grid gap-3">
          <h2 className="heading text-xl">{t('assigning.invited.yes')}</h2>
          <p>{t('assigning.invited.yesText', { email })}</p>
          <p>
            <ButtonLink href={`/${org}/reviews/${id}/declare`} plain>
              {t('assigning.invited.accept')}
            </ButtonLink>
          </p>
        </section>
        <section className="grid gap-3">
          <h2 className="heading text-xl">{t('assigning.invited.no')}</h2>
          <p>{t('assigning.invited.noText')}</p>
          <div className="flex flex-wrap gap-3">
            {DECLINE_REASONS.map((reason) => (
              <ActionButton key={reason} id={`decline-${reason}-${id}`} action={decline} input={{ reason }}>
                {t(`assigning.decline.${reason}`)}
              </ActionButton>
            ))}
          </div>
        </section>
      </div>
    </>
  )
}
