import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { messageRef } from '@/lib/core/message-ref'
import { demand, no, type Verdict, yes } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import { lockRound } from '@/lib/rounds/lock-round'
import { mayBulk, mayTouch } from '../policy'
import { actPath } from '../queries/act'
import { chosen, triedOf } from '../queries/chosen'
import type { PrepareBulk, Terms } from '../schema'

/** Writes down what is to be done with which cases, and which of them it leaves out; nothing is done yet. */
export async function prepareBulk(ctx: Ctx, input: PrepareBulk): Promise<{ next: string }> {
  demand(mayBulk(ctx.actor, input.kind))
  const ids = await chosen(ctx, input)
  const terms = await termsFor(ctx, input)
  const found = await triedOf(ctx, terms, ids)
  const cases = found.map((one) => ({ id: one.id, verdict: mayTouch(ctx.actor, terms, one) }))
  return keepBulk(ctx, { terms, cases: terms.kind === 'move' ? await whereThereIsRoom(ctx, terms, cases) : cases })
}

type Judged = { id: string; verdict: Verdict }

/** A round takes so many: the first ones get the places that are left. */
async function whereThereIsRoom(
  ctx: Ctx,
  { roundId }: { roundId: string },
  cases: readonly Judged[],
): Promise<Judged[]> {
  const { name, capacity, placed } = await lockRound(ctx, roundId)
  if (capacity === null) return [...cases]
  const full = no(messageRef('rounds.error.full', { round: name, capacity }), 'closed')
  let left = capacity - placed
  return cases.map(({ id, verdict }) => {
    if (!verdict.yes) return { id, verdict }
    left -= 1
    return { id, verdict: left >= 0 ? yes : full }
  })
}

type Kept = { terms: Terms; cases: readonly Judged[]; undoesId?: string }

/** An act with its cases, waiting for a word; used for undoing one as well. */
export async function keepBulk(ctx: Ctx, { terms, cases, undoesId }: Kept): Promise<{ next: string }> {
  if (cases.length === 0) throw new DomainError('invalid', { reason: 'bulk.error.none' })
  const orgId = ctx.org.id
  const id = newId(ctx.now)
  const { kind, ...input } = terms
  const { personId: byId } = personOf(ctx)
  await ctx.db.bulkAct.create({
    data: { orgId, id, kind, input: json(input), state: 'prepared', byId, undoesId, preparedAt: ctx.now },
  })
  await ctx.db.bulkItem.createMany({
    data: cases.map(({ id: applicationId, verdict }, position) => ({
      ...{ orgId, actId: id, applicationId, position },
      ...(verdict.yes ? { state: 'waiting' } : { state: 'skipped', why: verdict.reason }),
    })),
  })
  const about = { subject: { kind: 'bulkAct', id } }
  await record(ctx, 'bulk.actPrepared', { kind, cases: cases.length }, about)
  return { next: actPath(ctx, id) }
}

/** The act as it is kept, with what it names; somebody or something that is not there is refused at its field. */
async function termsFor(ctx: Ctx, input: PrepareBulk): Promise<Exclude<Terms, { kind: 'undo' }>> {
  switch (input.kind) {
    case 'assign':
      return { kind: 'assign', ...(await coordinatorOf(ctx, input.coordinatorId)) }
    case 'remind':
      return { kind: 'remind' }
    case 'message':
      return { kind: 'message', section: input.section, text: input.text }
    case 'move':
      return { kind: 'move', ...(await roundOf(ctx, input.roundId)) }
    case 'extend':
      return { kind: 'extend', days: input.days }
  }
}

async function coordinatorOf(ctx: Ctx, coordinatorId: string) {
  const orgId = ctx.org.id
  const person = await ctx.db.person.findFirst({
    where: { orgId, id: coordinatorId, roles: { some: { orgId, role: 'coordinator' } } },
  })
  if (!person) throw new DomainError('invalid', { fields: { coordinatorId: ['bulk.error.coordinator'] } })
  return { coordinatorId, coordinator: `${person.givenName} ${person.familyName}` }
}

async function roundOf(ctx: Ctx, roundId: string) {
  const round = await ctx.db.round.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id: roundId } } })
  if (!round || round.closedAt) throw new DomainError('invalid', { fields: { roundId: ['bulk.error.round'] } })
  return { roundId, round: round.name }
}
