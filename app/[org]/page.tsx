import { redirect } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { ApplicantDesk } from '@/components/portfolio/applicant-desk'
import { AssociationFront } from '@/components/public/association-front'
import { holds } from '@/lib/ctx/actor'
import { applicantDesk } from '@/lib/portfolio/queries/desk'
import { visit } from '@/lib/web/enter'
import { titledByAssociation } from '@/lib/web/metadata'

export const generateMetadata = titledByAssociation

/** The front page for whoever has not come in; one's own desk for its people; the office for those who run it. */
export default async function AssociationPage(props: { params: Promise<{ org: string }> }) {
  const { ctx, view } = await visit(props, async (ctx) => (ctx.actor.kind === 'person' ? applicantDesk(ctx) : null))
  const { t, org, actor } = ctx
  if (actor.kind === 'person' && holds(actor, 'application.read') && !actor.roles.includes('applicant')) {
    redirect(`/${org.slug}/office`)
  }
  return (
    <Page>
      {view && actor.kind === 'person' ? (
        <>
          <PageHeader title={t('front.welcome', { name: actor.name })} kicker={org.shortName} />
          <ApplicantDesk t={t} slug={org.slug} view={view} />
        </>
      ) : (
        <AssociationFront t={t} org={org} />
      )}
    </Page>
  )
}
