import { notFound } from 'next/navigation'
import { PersonaList } from '@/components/auth/persona-list'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { PERSONA_PASSWORD, PERSONAS } from '@/lib/auth/personas'
import { env } from '@/lib/env/env'
import { associations } from '@/lib/orgs/public'
import { enterAccount } from '@/lib/web/account-enter'
import { titled } from '@/lib/web/metadata'
import { signInAsAction } from './actions'

export const generateMetadata = () => titled('personas.title')

export default async function PersonasPage() {
  if (env().PERSONAS !== 'on') notFound()
  const { ctx, view } = await enterAccount({}, 'everybody', associations)
  const { t } = ctx
  return (
    <Page>
      <PageHeader
        title={t('personas.title')}
        lead={`${t('personas.lead')} ${t('personas.password', { password: PERSONA_PASSWORD })}`}
      />
      <PersonaList t={t} personas={PERSONAS} associations={view} action={signInAsAction} />
    </Page>
  )
}
