import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { EndorsementList } from '@/components/register/endorsement-list'
import { isSelf } from '@/lib/ctx/actor'
import { endorsementView } from '@/lib/register/queries/own'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { listNameAction, unlistNameAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string }> }

export const generateMetadata = () => titled('register.own.title')

export default async function EndorsementPage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { params }) => endorsementView(ctx, params.id))
  const { t } = ctx
  const { org } = params
  const acts = { list: listNameAction.bind(null, org), unlist: unlistNameAction.bind(null, org) }
  const own = isSelf(ctx.actor, view.personId)
  return (
    <ErrorTexts locale={ctx.locale} of={['register']}>
      <Page>
        <PageHeader kicker={view.number} title={view.name} />
        <EndorsementList t={t} org={org} origin={ctx.origin} endorsements={[view]} acts={own ? acts : undefined} />
      </Page>
    </ErrorTexts>
  )
}
