import { redirect } from 'next/navigation'
import { ActionForm } from '@/components/forms/action-form'
import { Hidden } from '@/components/forms/fieldset'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { MessagesProvider } from '@/components/layout/messages'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { packTexts } from '@/lib/i18n/translate'
import { type Search, visit } from '@/lib/web/enter'
import { within } from '@/lib/web/join-action'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { viewer } from '@/lib/web/viewer'
import { joinAssociationAction } from './actions'

export const generateMetadata = () => titled('people.join.page')

export default async function JoinPage(props: { params: Promise<{ org: string }>; searchParams: Promise<Search> }) {
  const { ctx, search } = await visit(props, async () => null)
  const { t, locale, org } = ctx
  const [home, names] = [`/${org.slug}`, { association: org.name }]
  const back = within(home, texts(search).return)
  const here = back ? `${home}/join?return=${encodeURIComponent(back)}` : `${home}/join`
  if (!(await viewer(org.slug)).session) redirect(`/sign-in?return=${encodeURIComponent(here)}`)
  if (ctx.actor.kind === 'person') redirect(back ?? home)
  return (
    <MessagesProvider locale={locale} texts={packTexts(locale, ['people'])}>
      <Page width="text">
        <ActionForm id="join" action={joinAssociationAction.bind(null, org.slug)} guard={false}>
          <PageHeader title={t('people.join.title', names)} lead={t('people.join.lead', names)} />
          <p className="max-w-prose">{t('people.join.what')}</p>
          {back && <Hidden name="return" value={back} />}
          <FormActions>
            <SubmitButton size="large">{t('people.join.submit', { association: org.shortName })}</SubmitButton>
          </FormActions>
        </ActionForm>
      </Page>
    </MessagesProvider>
  )
}
