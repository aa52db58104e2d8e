import type { Ctx } from '@/lib/ctx/ctx'

/** Why an application is on hold, with the office's words to the applicant; null while it goes on. */
export type Held = { reason: string; message: string } | null

/** For the applicant: a caller has checked whose application it is. */
export async function heldBy(ctx: Ctx, applicationId: string): Promise<Held> {
  return ctx.db.caseHold.findFirst({
    where: { orgId: ctx.org.id, applicationId, releasedAt: null, application: { heldAt: { not: null } } },
    orderBy: [{ heldAt: 'desc' }, { id: 'desc' }],
    select: { reason: true, message: true },
  })
}
