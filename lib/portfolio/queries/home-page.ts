import type { Ctx } from '@/lib/ctx/ctx'
import { applicationHome, type HomeView } from './home'
import { type TrackerView, trackerOf } from './tracker'

export type HomePageView = HomeView & { tracker: TrackerView | null }

/** The home of an application: a task list while it is written, a tracker from the day it was sent. */
export async function homeWithTracker(ctx: Ctx, applicationId: string): Promise<HomePageView> {
  const home = await applicationHome(ctx, applicationId)
  const { head, deferral, held } = home
  if (head.state === 'draft') return { ...home, tracker: null }
  const appealed = deferral?.appeal?.state === 'made'
  return { ...home, tracker: await trackerOf(ctx, head, { appealed, held: held !== null }) }
}
