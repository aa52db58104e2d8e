import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { BackLink } from '@/components/ui/breadcrumbs'
import { env } from '@/lib/env/env'
import { caughtMail } from '@/lib/mail/mailbox'
import { enterAccount } from '@/lib/web/account-enter'
import { titled } from '@/lib/web/metadata'
import { MailView } from './mail-view'

export const generateMetadata = (): Promise<Metadata> => titled('mail.mailbox.letter')

export default async function CaughtMailPage(props: { params: Promise<{ id: string }> }) {
  if (env().PERSONAS !== 'on') notFound()
  const { ctx, view } = await enterAccount(props, 'everybody', (ctx, { params }) => caughtMail(ctx, params.id))
  if (!view) notFound()
  const { t } = ctx
  const nonce = (await headers()).get('x-nonce') ?? ''
  return (
    <Page top={<BackLink t={t} href="/mailbox" label={t('mail.mailbox.all')} />}>
      <PageHeader size="desk" title={view.subject} />
      <MailView t={t} mail={view} nonce={nonce} />
    </Page>
  )
}
