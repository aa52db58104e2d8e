import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { Glossary } from '@/components/public/glossary'
import { visit } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

export const generateMetadata = (): Promise<Metadata> => titled('glossary.title')

export default async function GlossaryPage(props: { params: Promise<{ org: string }> }) {
  const { ctx } = await visit(props, async () => null)
  return (
    <Page width="text">
      <PageHeader title={ctx.t('glossary.title')} lead={ctx.t('glossary.lead')} />
      <Glossary t={ctx.t} />
    </Page>
  )
}
