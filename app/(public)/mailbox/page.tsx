import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { env } from '@/lib/env/env'
import { mailbox } from '@/lib/mail/mailbox'
import { enterAccount } from '@/lib/web/account-enter'
import type { Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { MailList } from './mail-list'

export const generateMetadata = (): Promise<Metadata> => titled('mail.mailbox.title')

export default async function MailboxPage(props: { searchParams: Promise<Search> }) {
  if (env().PERSONAS !== 'on') notFound()
  const { ctx, search, view } = await enterAccount(props, 'everybody', (ctx, { search }) => mailbox(ctx, texts(search)))
  const { t } = ctx
  return (
    <Page>
      <PageHeader title={t('mail.mailbox.title')} lead={t('mail.mailbox.lead')} />
      <MailList t={t} page={view} to={texts(search).to} />
    </Page>
  )
}
