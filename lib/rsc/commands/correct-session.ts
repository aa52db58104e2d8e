import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { refuseFuture } from '@/lib/portfolio/queries/entry-answers'
import { mayCorrect, sideOf } from '../policy/sessions'
import { nameOf } from '../queries/requests'
import { aboutSession, demandFresh, lockServing, lockSession, underlyingOf } from '../queries/sessions'
import { NO_DIFFERENCE } from '../queries/settled'
import { tellLater } from '../queries/tell-later'
import type { CorrectSessionInput } from '../schema/sessions'

/** Either side puts the session right. That is their yes; the other's no longer holds and is asked for anew. */
export async function correctSession(ctx: Ctx, input: z.output<typeof CorrectSessionInput>): Promise<{ next: string }> {
  const { row, facts, fresh } = await lockSession(ctx, input)
  await lockServing(ctx, row.personId)
  demand(mayCorrect(ctx.actor, facts, await underlyingOf(ctx, row), today(ctx)))
  demandFresh(fresh)
  refuseFuture(ctx, { heldOn: input.heldOn }, 'rsc.to.future')
  const { heldOn, hours: minutes, format, mode, concerns, about, competencies } = input
  const byMember = sideOf(ctx.actor, facts) === 'member'
  await ctx.db.sessionMember.update({
    where: { orgId_id: { orgId: ctx.org.id, id: row.id } },
    data: {
      ...NO_DIFFERENCE,
      ...{ heldOn: fromDay(heldOn), minutes, format, mode, concerns, about, competencies, updatedAt: ctx.now },
      memberAgreedAt: byMember ? ctx.now : null,
      giverAgreedAt: byMember ? null : ctx.now,
    },
  })
  if (row.session.members.length === 1) {
    await ctx.db.rscSession.update({
      where: { orgId_id: { orgId: ctx.org.id, id: row.sessionId } },
      data: { heldOn: fromDay(heldOn) },
    })
  }
  const other = nameOf(byMember ? row.session.giverPerson : row.person)
  const detail = { other, minutes, on: heldOn, was: row.minutes, wasOn: facts.heldOn }
  await record(ctx, 'rsc.sessionCorrected', detail, await aboutSession(ctx, row))
  await tellLater(ctx, byMember ? facts.giverPersonId : facts.personId)
  return { next: `/${ctx.org.slug}/sessions/${row.id}?said=corrected` }
}
