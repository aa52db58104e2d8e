import { type WaitingSession, waitingSessions } from '@/lib/catalogue/queries/own'
import type { Ctx } from '@/lib/ctx/ctx'
import { type SectionView, sectionView } from './section'

export type TrainingLog = SectionView & { waiting: WaitingSession[] }

/** The training log with the sessions that only wait to be put into it. */
export async function trainingLog(ctx: Ctx, applicationId: string): Promise<TrainingLog> {
  const view = await sectionView(ctx, applicationId, 'training')
  return { ...view, waiting: view.own ? await waitingSessions(ctx) : [] }
}
