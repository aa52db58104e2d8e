import type { Metadata } from 'next'
import { CalendarPage } from '@/components/rsc/calendar-page'
import { calendarAddress } from '@/lib/rsc/queries/calendar'
import { one } from '@/lib/web/account-enter'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { closeCalendarAction, openCalendarAction } from '../actions'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('sessions.calendar.heading')

export default async function Subscribe(props: Props) {
  const { ctx, search, view } = await enter(props, (ctx) => calendarAddress(ctx))
  const { t, org } = ctx
  const acts = { open: openCalendarAction.bind(null, org.slug), close: closeCalendarAction.bind(null, org.slug) }
  return (
    <CalendarPage
      t={t}
      base={`/${org.slug}/sessions`}
      address={view}
      closed={one(search.said) === 'closed'}
      acts={acts}
    />
  )
}
