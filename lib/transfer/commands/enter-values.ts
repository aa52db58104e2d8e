import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { saveValueStatement } from '@/lib/portfolio/commands/save-value-statement'
import { VALUES } from '@/lib/rules/values'
import { mayKeep } from '../policy/portfolio'
import { type Tally, whyNot } from '../queries/portfolio-tally'
import type { Extras } from '../schema/portfolio'

type Given = { applicationId: string | null; ownerId: string; values: Extras['values'] }

/** Statements on the seven values that are not written here yet; what the person wrote here stays. */
export async function enterValues(ctx: Ctx, { applicationId, ownerId, values }: Given, told: Tally): Promise<void> {
  demand(mayKeep(ctx.actor, ownerId))
  const held = await ctx.db.valueStatement.findMany({
    where: { orgId: ctx.org.id, personId: ownerId },
    orderBy: { value: 'asc' },
  })
  for (const value of VALUES) {
    const text = values[value]?.trim()
    const entry = { path: `values.${value}`, title: value }
    const row = held.find((one) => one.value === value)
    if (!text) continue
    await told.onward()
    if (row && row.text.trim() !== '') told.there('values', entry)
    else {
      await saveValueStatement(ctx, { applicationId, value, text, version: row?.version ?? 0 }).then(
        () => told.added('values'),
        (error: unknown) => told.refused('values', entry, whyNot(error)),
      )
    }
  }
}
