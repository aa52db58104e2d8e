import { redirect } from 'next/navigation'
import { Moved } from '@/components/joining/moved'
import { MessagesProvider } from '@/components/layout/messages'
import { Page } from '@/components/layout/page'
import { JoinForm } from '@/components/people/join-form'
import { packTexts } from '@/lib/i18n/translate'
import { movedTo } from '@/lib/people/queries/own'
import { type Search, visit } from '@/lib/web/enter'
import { within } from '@/lib/web/join-action'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { viewer } from '@/lib/web/viewer'
import { joinAssociationAction } from './actions'

export const generateMetadata = () => titled('people.join.page')

export default async function JoinPage(props: { params: Promise<{ org: string }>; searchParams: Promise<Search> }) {
  const { ctx, search, view } = await visit(props, async (ctx) => {
    const { session } = await viewer(ctx.org.slug)
    return { signedIn: session !== null, staying: session && (await movedTo(ctx, session.account.id)) }
  })
  const { t, locale, org } = ctx
  const home = `/${org.slug}`
  const back = within(home, texts(search).return)
  const here = back ? `${home}/join?return=${encodeURIComponent(back)}` : `${home}/join`
  if (!view.signedIn) redirect(`/sign-in?return=${encodeURIComponent(here)}`)
  if (ctx.actor.kind === 'person') redirect(back ?? home)
  const join = joinAssociationAction.bind(null, org.slug)
  return (
    <MessagesProvider locale={locale} texts={packTexts(locale, ['people'])}>
      <Page width="text">
        {view.staying ? (
          <Moved t={t} org={org} staying={view.staying} />
        ) : (
          <JoinForm t={t} org={org} back={back} join={join} />
        )}
      </Page>
    </MessagesProvider>
  )
}
