import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import type { Ctx } from '@/lib/ctx/ctx'
import { type BulkState, type Terms, TermsOf } from '../schema'

export type ActRow = {
  id: string
  terms: Terms
  state: BulkState
  byId: string
  undoesId: string | null
  stoppedById: string | null
  preparedAt: Date
  startedAt: Date | null
  finishedAt: Date | null
}

type Row = Omit<ActRow, 'terms' | 'state'> & { kind: string; state: string; input: unknown }

export function actOf({ kind, input, state, ...row }: Row): ActRow {
  const terms = TermsOf.parse({ ...(input as object), kind })
  return { ...row, terms, state: state as BulkState }
}

/** One act on many cases; who may do what with it is the caller's policy. */
export async function actById(ctx: Ctx, id: string): Promise<ActRow> {
  const row = isUuid(id) ? await ctx.db.bulkAct.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id } } }) : null
  if (!row) throw new DomainError('not_found')
  return actOf(row)
}

/** The same, held still until the transaction ends. */
export async function lockAct(ctx: Ctx, id: string): Promise<ActRow> {
  if (isUuid(id)) {
    await ctx.db.$queryRaw`
      select 1 from "BulkAct" where "orgId" = ${ctx.org.id}::uuid and "id" = ${id}::uuid for update`
  }
  return actById(ctx, id)
}

/** The page on which an act stands, from its preview to its result. */
export function actPath(ctx: Pick<Ctx, 'org'>, id: string): string {
  return `/${ctx.org.slug}/office/applications/bulk/${id}`
}
