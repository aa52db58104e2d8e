import { Page } from '@/components/layout/page'
import { AssociationFront } from '@/components/public/association-front'
import { visit } from '@/lib/web/enter'

export default async function AssociationPage(props: { params: Promise<{ org: string }> }) {
  const { ctx } = await visit(props, async () => null)
  return (
    <Page>
      <AssociationFront t={ctx.t} org={ctx.org} />
    </Page>
  )
}
