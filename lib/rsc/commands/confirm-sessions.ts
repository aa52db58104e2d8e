import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { mayConfirm, sideOf } from '../policy/sessions'
import { nameOf } from '../queries/requests'
import { aboutSession, demandFresh, lockSession } from '../queries/sessions'
import { tellLater } from '../queries/tell-later'
import type { ConfirmSessionsInput } from '../schema/sessions'

/** Says yes to one session, or to many in one act (a month of a group), as they stood on the page. */
export async function confirmSessions(
  ctx: Ctx,
  input: z.output<typeof ConfirmSessionsInput>,
): Promise<{ next: string }> {
  for (const [entryId, version] of [...input.seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { row, facts, fresh } = await lockSession(ctx, { entryId, version })
    const side = sideOf(ctx.actor, facts)
    const verdict = mayConfirm(ctx.actor, facts, today(ctx))
    if (side) demandFresh(fresh || verdict.yes === false)
    demand(verdict)
    const first = !row.memberAgreedAt && !row.giverAgreedAt
    await ctx.db.sessionMember.update({
      where: { orgId_id: { orgId: ctx.org.id, id: row.id } },
      data: {
        ...(side === 'member' ? { memberAgreedAt: ctx.now } : { giverAgreedAt: ctx.now }),
        version: { increment: 1 },
      },
    })
    const other = side === 'member' ? nameOf(row.session.giverPerson) : nameOf(row.person)
    const detail = { other, minutes: row.minutes, on: facts.heldOn }
    await record(ctx, 'rsc.sessionConfirmed', detail, await aboutSession(ctx, row))
    if (first) await tellLater(ctx, side === 'member' ? facts.giverPersonId : facts.personId)
  }
  return { next: `/${ctx.org.slug}/sessions?said=confirmed&count=${input.seen.size}` }
}
