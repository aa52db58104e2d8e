import { ChooseReader } from '@/components/assigning/choose-reader'
import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { CaseTop } from '@/components/review/case-top'
import { caseToAssign } from '@/lib/reviewers/queries/assignments'
import { kindOf } from '@/lib/reviewers/schema/assigning'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { assignReaderAction, findReadersAction } from './actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('assigning.choose.title')

export default async function CaseReadersPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params, search }) =>
    caseToAssign(ctx, params.id, kindOf({ kind: texts(search).kind ?? '' })),
  )
  const { t, org } = ctx
  const { kind = '', done } = texts(search)
  const acts = { assign: assignReaderAction.bind(null, params.org), find: findReadersAction.bind(null, params.org) }
  const top = <CaseTop t={t} org={org.slug} reference={view.reference} id={view.id} here={t('assigning.choose.here')} />
  return (
    <ErrorTexts locale={ctx.locale} of={['assigning', 'review', 'casework']}>
      <Page top={top}>
        <ChooseReader t={t} view={view} kind={kindOf({ kind })} done={done} acts={acts} />
      </Page>
    </ErrorTexts>
  )
}
