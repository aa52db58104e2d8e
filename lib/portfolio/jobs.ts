import type { Ctx } from '@/lib/ctx/ctx'
import { enqueue } from '@/lib/jobs/enqueue'

const AT_ONCE = 500

/**
 * Documents whose work was lost: never scanned because the scanner was set up or came back later, removed before files
 * were deleted by a job, or left by a queue that gave up. Asked for anew; asking twice changes nothing.
 */
async function catchUp(ctx: Ctx): Promise<void> {
  const orgId = ctx.org.id
  const some = { select: { id: true }, take: AT_ONCE, orderBy: { createdAt: 'asc' as const } }
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

/** What this room does in the background, by job name. */
export const portfolioJobs = { 'document.catchUp': catchUp } as const
