import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { EndorsementList } from '@/components/register/endorsement-list'
import { myEndorsements } from '@/lib/register/queries/own'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { listNameAction, unlistNameAction } from './actions'

export const generateMetadata = () => titled('register.own.title')

export default async function EndorsementsPage(props: { params: Promise<{ org: string }> }) {
  const { ctx, params, view } = await enter(props, myEndorsements)
  const { t } = ctx
  const acts = { list: listNameAction.bind(null, params.org), unlist: unlistNameAction.bind(null, params.org) }
  return (
    <ErrorTexts locale={ctx.locale} of={['register']}>
      <Page>
        <PageHeader title={t('register.own.title')} lead={t('register.own.lead')} />
        <EndorsementList t={t} org={params.org} origin={ctx.origin} endorsements={view} acts={acts} />
      </Page>
    </ErrorTexts>
  )
}
