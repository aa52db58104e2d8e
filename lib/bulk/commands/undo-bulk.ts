import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayPutBack, mayUndo } from '../policy'
import { actPath, lockAct } from '../queries/act'
import { factsOf } from '../queries/facts'
import { isBulkKind } from '../schema'
import { keepBulk } from './prepare-bulk'

/** Prepares putting back what an act has done, as an act of its own; asked again, it is the same one. */
export async function undoBulk(ctx: Ctx, { actId }: { actId: string }): Promise<{ next: string }> {
  const orgId = ctx.org.id
  const act = await lockAct(ctx, actId)
  const earlier = await ctx.db.bulkAct.findFirst({
    where: { orgId, undoesId: actId, state: { not: 'dropped' } },
    orderBy: { id: 'asc' },
  })
  if (earlier) return { next: actPath(ctx, earlier.id) }
  const done = await ctx.db.bulkItem.findMany({
    where: { orgId, actId, state: 'done' },
    orderBy: [{ position: 'asc' }, { applicationId: 'asc' }],
    select: { applicationId: true, before: true },
  })
  const { terms, state } = act
  demand(mayUndo(ctx.actor, { terms, state, done: done.length, undone: false }))
  const found = new Map(
    (
      await factsOf(
        ctx,
        done.map(({ applicationId }) => applicationId),
      )
    ).map((one) => [one.id, one]),
  )
  const cases = done.flatMap(({ applicationId: id, before }) => {
    const facts = found.get(id)
    return facts ? [{ id, verdict: mayPutBack(ctx.actor, terms, facts, { before, now: ctx.now }) }] : []
  })
  const of = isBulkKind(terms.kind) ? terms.kind : 'assign'
  return keepBulk(ctx, { terms: { kind: 'undo', of }, cases, undoesId: actId })
}
