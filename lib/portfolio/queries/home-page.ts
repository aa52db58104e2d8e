import type { Ctx } from '@/lib/ctx/ctx'
import { applicationHome, type HomeView } from './home'
import { type TrackerView, trackerOf } from './tracker'

export type HomePageView = HomeView & { tracker: TrackerView | null }

/** The home of an application: a task list while it is written, a tracker from the day it was sent. */
export async function homeWithTracker(ctx: Ctx, applicationId: string): Promise<HomePageView> {
  const home = await applicationHome(ctx, applicationId)
  return { ...home, tracker: home.head.state === 'draft' ? null : await trackerOf(ctx, home.head) }
}
