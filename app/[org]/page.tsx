import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { visit } from '@/lib/web/enter'

export default async function AssociationPage(props: { params: Promise<{ org: string }> }) {
  const { ctx } = await visit(props, async () => null)
  return (
    <Page>
      <PageHeader title={ctx.org.name} lead={ctx.org.programme} />
    </Page>
  )
}
