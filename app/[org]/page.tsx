import { redirect } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { ApplicantDesk } from '@/components/portfolio/applicant-desk'
import { AssociationFront } from '@/components/public/association-front'
import { holds } from '@/lib/ctx/actor'
import { unreadIn } from '@/lib/messages/queries/unread'
import { applicantDesk } from '@/lib/portfolio/queries/desk'
import { visit } from '@/lib/web/enter'
import { titledByAssociation } from '@/lib/web/metadata'

export const generateMetadata = titledByAssociation

/** The front page for whoever has not come in; one's own desk for its people; the office for those who run it. */
export default async function AssociationPage(props: { params: Promise<{ org: string }> }) {
  const { ctx, view } = await visit(props, async (ctx) => {
    if (ctx.actor.kind !== 'person') return null
    const desk = await applicantDesk(ctx)
    const ids = [...desk.open, ...desk.ended].map(({ id }) => id)
    return { desk, unread: await unreadIn(ctx, ids) }
  })
  const { t, org, actor } = ctx
  if (actor.kind === 'person' && !actor.roles.includes('applicant')) {
    if (holds(actor, 'application.read')) redirect(`/${org.slug}/office`)
    if (holds(actor, 'application.advise')) redirect(`/${org.slug}/advising`)
  }
  return (
    <Page>
      {view && actor.kind === 'person' ? (
        <>
          <PageHeader title={t('front.welcome', { name: actor.name })} kicker={org.shortName} />
          <ApplicantDesk t={t} slug={org.slug} view={view.desk} unread={view.unread} />
        </>
      ) : (
        <AssociationFront t={t} org={org} />
      )}
    </Page>
  )
}
