import { DAY_MS, plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { enqueue } from '@/lib/jobs/enqueue'
import { followRound } from './commands/follow-round'
import { restDraft } from './commands/rest-draft'
import { oldDrafts } from './queries/idle'

const AT_ONCE = 500

/**
 * Documents whose work was lost: never scanned because the scanner was set up or came back later, removed before files
 * were deleted by a job, or left by a queue that gave up. Asked for anew; asking twice changes nothing.
 */
async function catchUp(ctx: Ctx): Promise<void> {
  const orgId = ctx.org.id
  const some = {
    select: { id: true },
    take: AT_ONCE,
    orderBy: [{ createdAt: 'asc' as const }, { id: 'asc' as const }],
  }
  const gone = await ctx.db.document.findMany({
    where: { orgId, erasedAt: null, OR: [{ removedAt: { not: null } }, { verdict: 'refused' }] },
    ...some,
  })
  const waiting = await ctx.db.document.findMany({
    where: { orgId, verdict: 'pending', removedAt: null },
    ...some,
  })
  for (const { id: documentId } of gone) {
    await enqueue(ctx, 'document.erase', { orgId, documentId }, { key: `document.erase:${documentId}` })
  }
  for (const { id: documentId } of waiting) {
    await enqueue(ctx, 'document.scan', { orgId, documentId }, { key: `document.scan:${documentId}` })
  }
}

const DRAFTS_AT_ONCE = 200

/** Drafts that nobody has worked on for long are warned and come to rest, a few hundred in a transaction. */
async function restDrafts(ctx: Ctx, { after }: { orgId: string; after?: string }): Promise<void> {
  const orgId = ctx.org.id
  const months = ctx.org.settings.applications.idleDraftMonths
  if (months === 0) return
  const before = new Date(ctx.now.getTime() - months * 28 * DAY_MS)
  const drafts = await oldDrafts(ctx, before, DRAFTS_AT_ONCE, after)
  for (const { id } of drafts) await restDraft(ctx, { applicationId: id })
  const last = drafts.at(-1)
  if (last && drafts.length === DRAFTS_AT_ONCE) {
    await enqueue(ctx, 'portfolio.restMore', { orgId, after: last.id }, { key: `portfolio.restMore:${orgId}` })
  }
}

const PROMISED_AT_ONCE = 200

type Moved = { orgId: string; roundId: string; before: string }

/** Everybody in a round whose day has moved is told, a few hundred in a transaction. */
async function followRounds(ctx: Ctx, { orgId, roundId, before }: Moved): Promise<void> {
  const told = await followRound(ctx, { roundId, before: plainDate(before), atOnce: PROMISED_AT_ONCE })
  if (told < PROMISED_AT_ONCE) return
  await enqueue(ctx, 'round.moved', { orgId, roundId, before }, { key: `round.moved:${roundId}:${before}` })
}

/** What this room does in the background, by job name. */
export const portfolioJobs = {
  'document.catchUp': catchUp,
  'portfolio.restDrafts': restDrafts,
  'portfolio.restMore': restDrafts,
  'round.moved': followRounds,
} as const
