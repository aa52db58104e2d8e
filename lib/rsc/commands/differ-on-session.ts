import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { refuseFuture } from '@/lib/portfolio/queries/entry-answers'
import { mayDiffer, sideOf } from '../policy/sessions'
import { nameOf } from '../queries/requests'
import { aboutSession, type Difference, demandFresh, lockSession } from '../queries/sessions'
import { tellLater } from '../queries/tell-later'
import type { DifferInput } from '../schema/sessions'

/** The other side remembers the session differently, and says how. It does not count until the two have settled it. */
export async function differOnSession(ctx: Ctx, input: z.output<typeof DifferInput>): Promise<{ next: string }> {
  const { row, facts, fresh } = await lockSession(ctx, input)
  demand(mayDiffer(ctx.actor, facts, today(ctx)))
  demandFresh(fresh)
  refuseFuture(ctx, { heldOn: input.heldOn }, 'rsc.to.future')
  const { heldOn, hours: minutes, format, mode, note } = input
  const same =
    heldOn === facts.heldOn && minutes === row.minutes && format === row.format && mode === row.mode && note === ''
  if (same) throw new DomainError('invalid', { fields: { note: ['sessions.note.missing'] } })
  const difference: Difference = { heldOn, minutes, format, mode }
  await ctx.db.sessionMember.update({
    where: { orgId_id: { orgId: ctx.org.id, id: row.id } },
    data: {
      ...{
        differsById: personOf(ctx).personId,
        differsAt: ctx.now,
        difference: json(difference),
        differenceNote: note,
      },
      version: { increment: 1 },
    },
  })
  const byMember = sideOf(ctx.actor, facts) === 'member'
  const other = nameOf(byMember ? row.session.giverPerson : row.person)
  const detail = { other, minutes: row.minutes, on: facts.heldOn, theirs: minutes, theirDay: heldOn }
  await record(ctx, 'rsc.sessionDiffers', detail, await aboutSession(ctx, row))
  await tellLater(ctx, byMember ? facts.giverPersonId : facts.personId)
  return { next: `/${ctx.org.slug}/sessions/${row.id}?said=differs` }
}
