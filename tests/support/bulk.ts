import { prepareBulk } from '@/lib/bulk/commands/prepare-bulk'
import { startBulk } from '@/lib/bulk/commands/start-bulk'
import { carryOutBulk, type Within } from '@/lib/bulk/jobs'
import { PrepareBulkInput } from '@/lib/bulk/schema'
import type { Ctx } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import { someone, systemFor } from './actors'

type Made = { id: string; ownerId: string }

/** Applications of as many people, sent and untouched. */
export async function aDesk(
  ctx: Ctx,
  count: number,
  more: { state?: string; addOns?: string[] } = {},
): Promise<Made[]> {
  const made: Made[] = []
  for (let nth = 0; nth < count; nth++) {
    const { person } = await someone(ctx, ['applicant'], { givenName: `Ana ${nth}` })
    const id = newId(ctx.now)
    await ctx.db.application.create({
      data: {
        ...{ orgId: ctx.org.id, id, personId: person.id, category: 'IFS', addOns: more.addOns ?? [], edition: '2025' },
        reference: `${ctx.org.code}-2026-${nth}${more.state ?? ''}`,
        settings: json({}),
        state: more.state ?? 'submitted',
        stateSince: new Date(ctx.now.getTime() - (count - nth) * 86_400_000),
        startedAt: ctx.now,
        submittedAt: ctx.now,
      },
    })
    made.push({ id, ownerId: person.id })
  }
  return made
}

const idOf = ({ next }: { next: string }) => next.split('/').at(-1)?.split('?')[0] ?? ''

/** Prepares an act as the form sends it; answers its id. */
export async function prepared(ctx: Ctx, typed: Record<string, string>): Promise<string> {
  return idOf(await prepareBulk(ctx, PrepareBulkInput.parse(typed)))
}

/** Each step in the test's own transaction: what is refused is undone by a savepoint. */
export function withinTest(ctx: Ctx): Within {
  return async (work) => {
    await ctx.db.$executeRaw`savepoint one_case`
    try {
      return await work(systemFor(ctx, 'bulk.carryOut'))
    } catch (error) {
      await ctx.db.$executeRaw`rollback to savepoint one_case`
      throw error
    }
  }
}

/** Prepared, started and gone through. */
export async function carriedOut(ctx: Ctx, typed: Record<string, string>): Promise<string> {
  const actId = await prepared(ctx, typed)
  await startBulk(ctx, { actId })
  await carryOutBulk(actId, withinTest(ctx))
  return actId
}

export type Result = { state: string; why: string }

/** What became of each case, in order. */
export async function resultsOf(ctx: Ctx, actId: string): Promise<Result[]> {
  return ctx.db.bulkItem.findMany({
    where: { orgId: ctx.org.id, actId },
    orderBy: [{ position: 'asc' }, { applicationId: 'asc' }],
    select: { state: true, why: true },
  })
}

export const picked = (cases: readonly Made[]) => cases.map(({ id }) => id).join(' ')
export const stateOfAct = async (ctx: Ctx, id: string) =>
  (await ctx.db.bulkAct.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })).state
