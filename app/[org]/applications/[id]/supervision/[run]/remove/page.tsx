import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { placeOf } from '@/components/portfolio/place'
import { RemoveEntry } from '@/components/portfolio/remove-entry'
import { formatDay } from '@/lib/i18n/format'
import { runView } from '@/lib/rsc/queries/supervision'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { removeRscRunAction } from '../../actions'

type Props = { params: Promise<{ org: string; id: string; run: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('ledger.remove.title')

export default async function RemoveRun(props: Props) {
  const page = await enter(props, (ctx, { params }) => runView(ctx, params.id, params.run))
  const place = placeOf(page)
  const { run } = page.view
  const { t } = page.ctx
  if (!run) redirect(`/${place.org}/sessions/${page.params.run}?do=remove`)
  const days = t('rsc.run.days', { from: formatDay(t.locale, run.from), to: formatDay(t.locale, run.to) })
  return (
    <RemoveEntry
      place={place}
      list="supervision"
      name={`${t('rsc.run.title', { giver: run.giverName })} · ${days}`}
      input={{ applicationId: place.applicationId, entryId: run.id }}
      action={removeRscRunAction.bind(null, place.org)}
      isLocked={!run.mayChange}
    />
  )
}
