import { record } from '@/lib/audit/record'
import { spendLinks } from '@/lib/auth/links'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { stop } from '@/lib/waits/settle'
import { readingOf } from '../queries/reading'
import type { ClosedWhy } from '../schema/recommendations'

type Open = { id: string; reviewerId: string; name: string; email: string; locale: 'en' | 'es' }

/** What ends: once an application is sent, advice on its draft; otherwise everything. Practice goes on for ever. */
const ENDING: Record<ClosedWhy, readonly string[]> = {
  decided: ['formal', 'third', 'advisory'],
  withdrawn: ['formal', 'third', 'advisory'],
  settled: ['formal', 'third'],
  sent: ['advisory'],
}

/**
 * Ends what is still being read of an application: access is over with it, links and reminders too, and each reader is
 * told why. A step of other acts, whose policy it follows; the application's row is locked by the caller. Done twice, it
 * finds nothing more to end.
 */
export async function closeReviews(ctx: Ctx, applicationId: string, why: ClosedWhy): Promise<number> {
  const orgId = ctx.org.id
  const open = await ctx.db.$queryRaw<Open[]>`
    update "Review" r set "closedAt" = ${ctx.now}, "version" = r."version" + 1
    from "Person" p
    where r."orgId" = ${orgId}::uuid and r."applicationId" = ${applicationId}::uuid and r."kind" = any(${[...ENDING[why]]})
      and r."declinedAt" is null and r."removedAt" is null and r."closedAt" is null and r."submittedAt" is null
      and p."orgId" = r."orgId" and p."id" = r."reviewerId"
    returning r."id", r."reviewerId", p."givenName" || ' ' || p."familyName" as "name", p."email", p."locale"`
  if (why === 'sent') {
    const asked = { orgId, id: applicationId, advisoryAskedAt: { not: null } }
    await ctx.db.application.updateMany({ where: asked, data: { advisoryAskedAt: null } })
  }
  if (open.length === 0) return 0
  const { reference, category } = await readingOf(ctx, applicationId)
  await record(ctx, 'reviewers.reviewsClosed', { count: open.length, why }, { applicationId })
  const values = { reference, category, url: `${ctx.origin}/${ctx.org.slug}/reviews`, why }
  for (const { id, reviewerId: personId, ...reader } of open) {
    await stop(ctx, { kind: 'review', subjectId: id })
    await spendLinks(ctx, 'review', id)
    await post(ctx, { template: 'review-closed', to: { ...reader, personId }, applicationId, values })
  }
  return open.length
}
