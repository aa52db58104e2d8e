import { Page } from '@/components/layout/page'
import { ProfileForm } from '@/components/people/profile-form'
import { LedgerTexts } from '@/components/portfolio/ledger-texts'
import { BackLink } from '@/components/ui/breadcrumbs'
import { ownApplicant, ownProfile } from '@/lib/people/queries/own'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { ThreadBeside } from '../thread-beside'
import { saveProfileAction } from './actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('people.profile.title')

export default async function ProfilePage(props: Props) {
  const { ctx, params, view } = await enter(props, async (ctx, { params }) => {
    await ownApplicant(ctx, params.id)
    return ownProfile(ctx)
  })
  const home = `/${params.org}/applications/${params.id}`
  return (
    <>
      <LedgerTexts locale={ctx.locale}>
        <Page width="text" top={<BackLink t={ctx.t} href={home} label={ctx.t('ledger.back.application')} />}>
          <ProfileForm action={saveProfileAction.bind(null, params.org)} applicationId={params.id} profile={view} />
        </Page>
      </LedgerTexts>
      <ThreadBeside of="profile" page={props} />
    </>
  )
}
