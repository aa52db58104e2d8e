import { ReviewInvitation } from '@/components/assigning/review-invitation'
import { ErrorTexts } from '@/components/layout/error-texts'
import { LinkRefused } from '@/components/layout/link-refused'
import { LinkShell } from '@/components/layout/link-shell'
import { invitedReview } from '@/lib/reviewers/queries/review-door'
import { enterByLink } from '@/lib/web/link-door'
import { titledByLink } from '@/lib/web/metadata'
import { shellFor } from '@/lib/web/shell'
import { chooseLocaleAction } from '../../(account)/actions'
import { declineReviewByLinkAction } from './actions'

type Props = { params: Promise<{ token: string }> }

export const generateMetadata = () => titledByLink('assigning.invited.title')

export default async function ReviewInvitationPage({ params }: Props) {
  const { token } = await params
  const { t } = await shellFor(null)
  const page = await enterByLink('review', token, invitedReview)
  if (page.refused) {
    return (
      <LinkShell t={t} setLocale={chooseLocaleAction}>
        <LinkRefused t={t} refused={page.refused} room="assigning.invited" />
      </LinkShell>
    )
  }
  const { ctx, view } = page
  return (
    <LinkShell t={ctx.t} org={ctx.org} setLocale={chooseLocaleAction}>
      <ErrorTexts locale={ctx.locale} of={['assigning']}>
        <ReviewInvitation
          t={ctx.t}
          org={ctx.org.slug}
          view={view}
          decline={declineReviewByLinkAction.bind(null, token)}
        />
      </ErrorTexts>
    </LinkShell>
  )
}
