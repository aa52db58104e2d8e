import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { messageRef } from '@/lib/core/message-ref'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { post } from '@/lib/mail/post'
import { mayMove, sideOf } from '../policy/sessions'
import { nameOf } from '../queries/requests'
import { aboutSession, demandFresh, lockMeeting, type SessionRow } from '../queries/sessions'
import { tellOn } from '../queries/tell-later'
import type { MoveSessionInput } from '../schema/sessions'

type Input = z.output<typeof MoveSessionInput>

/** Gives a planned session another day or time, for everybody who is in it. The others are told by mail at once. */
export async function moveSession(ctx: Ctx, input: Input): Promise<{ next: string }> {
  const { row, facts, meeting, fresh } = await lockMeeting(ctx, input)
  demand(mayMove(ctx.actor, facts, meeting))
  demandFresh(fresh)
  const { heldOn, startsAt } = input
  const { session } = row
  if (heldOn < today(ctx)) throw new DomainError('invalid', { fields: { heldOn: ['sessions.series.past'] } })
  if (heldOn === facts.heldOn && startsAt === (session.startsAt ?? '')) {
    throw new DomainError('invalid', { fields: { heldOn: ['sessions.move.same'] } })
  }
  await refuseTwice(ctx, row, input)

  const at = { orgId: ctx.org.id, sessionId: session.id }
  await ctx.db.rscSession.update({
    where: { orgId_id: { orgId: ctx.org.id, id: session.id } },
    data: { heldOn: fromDay(heldOn), startsAt: startsAt || null },
  })
  await ctx.db.sessionMember.updateMany({
    where: at,
    data: { heldOn: fromDay(heldOn), updatedAt: ctx.now, version: { increment: 1 } },
  })
  await tellOn(ctx, facts.giverPersonId, heldOn)

  const values = {
    ...{ mover: personOf(ctx).name, wasOn: facts.heldOn, wasAt: session.startsAt ?? '' },
    ...{ isOn: heldOn, isAt: startsAt },
  }
  const byMember = sideOf(ctx.actor, facts) === 'member'
  for (const member of session.members) {
    const told = byMember ? session.giverPerson : member.person
    const detail = { other: nameOf(byMember ? session.giverPerson : member.person), on: heldOn, wasOn: facts.heldOn }
    const about = await aboutSession(ctx, member)
    await record(ctx, 'rsc.sessionMoved', detail, about)
    if (!told.accountId) continue
    const to = { name: nameOf(told), email: told.email, locale: told.locale, personId: told.id }
    const url = `${ctx.origin}/${ctx.org.slug}/sessions/${member.id}`
    await post(ctx, { template: 'session-moved', to, values: { ...values, url } })
  }
  return { next: `/${ctx.org.slug}/sessions/${row.id}?said=moved` }
}

/** Two meetings of the same people on one day would count as one: whoever logs refuses it too. */
async function refuseTwice(ctx: Ctx, { sessionId, session, format }: SessionRow, { heldOn }: Input): Promise<void> {
  const { personId } = personOf(ctx)
  const held = await ctx.db.sessionMember.findMany({
    where: {
      ...{ orgId: ctx.org.id, heldOn: fromDay(heldOn), format, sessionId: { not: sessionId } },
      giverId: { in: session.members.map(({ giverId }) => giverId) },
    },
    include: { person: true },
    orderBy: { id: 'asc' },
  })
  if (held.length === 0) return
  const names = held.map(({ person }) => nameOf(person)).join(', ')
  const message = messageRef('sessions.heldOn.twice', { names: personId === session.giverPersonId ? names : 'you' })
  throw new DomainError('invalid', { fields: { heldOn: [message] } })
}
