import { redirect } from 'next/navigation'
import { ActionForm } from '@/components/forms/action-form'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { MessagesProvider } from '@/components/layout/messages'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { packTexts } from '@/lib/i18n/translate'
import { visit } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { viewer } from '@/lib/web/viewer'
import { joinAssociationAction } from './actions'

export const generateMetadata = () => titled('people.join.page')

export default async function JoinPage(props: { params: Promise<{ org: string }> }) {
  const { ctx } = await visit(props, async () => null)
  const { t, locale, org } = ctx
  const { session } = await viewer(org.slug)
  if (!session) redirect(`/sign-in?return=/${org.slug}/join`)
  if (ctx.actor.kind === 'person') redirect(`/${org.slug}`)
  const names = { association: org.name }
  return (
    <MessagesProvider locale={locale} texts={packTexts(locale, ['people'])}>
      <Page width="text">
        <ActionForm id="join" action={joinAssociationAction.bind(null, org.slug)} guard={false}>
          <PageHeader title={t('people.join.title', names)} lead={t('people.join.lead', names)} />
          <p className="max-w-prose">{t('people.join.what')}</p>
          <FormActions>
            <SubmitButton size="large">{t('people.join.submit', { association: org.shortName })}</SubmitButton>
          </FormActions>
        </ActionForm>
      </Page>
    </MessagesProvider>
  )
}
