import { placeOf, searched } from '@/components/portfolio/place'
import { StartPage } from '@/components/transfer/start-page'
import { startView } from '@/lib/transfer/queries/pages'
import { isLog } from '@/lib/transfer/schema/logs'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('transfer.title')

export default async function ImportStart(props: Props) {
  const page = await enter(props, (ctx, { params, search }) =>
    startView(ctx, params.id, isLog(search.log) ? search.log : null),
  )
  const place = placeOf(page)
  const log = searched(place, 'log')
  return <StartPage place={place} view={page.view} log={isLog(log) ? log : null} />
}
