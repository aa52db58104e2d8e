import { placeOf, searched } from '@/components/portfolio/place'
import { ImportPage } from '@/components/transfer/import-page'
import { importView } from '@/lib/transfer/queries/pages'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { commitImportAction, dropImportAction, matchColumnsAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string; importId: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('transfer.title')

export default async function OneImport(props: Props) {
  const page = await enter(props, (ctx, { params, search }) =>
    importView(ctx, { applicationId: params.id, importId: params.importId }, Number(search.after) || 0),
  )
  const place = placeOf(page)
  const acts = {
    match: matchColumnsAction.bind(null, place.org),
    commit: commitImportAction.bind(null, place.org),
    drop: dropImportAction.bind(null, place.org),
  }
  return <ImportPage place={place} view={page.view} columns={searched(place, 'columns') !== undefined} acts={acts} />
}
