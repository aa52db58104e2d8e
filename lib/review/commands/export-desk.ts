import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayReadCases } from '../policy'
import { type DeskSheet, deskSheet } from '../queries/desk-sheet'
import { addressOf, type DeskAsk, understood } from '../schema/desk'

/** Remembers who takes which list of cases out of the house, before its first line goes. */
export async function exportDesk(ctx: Ctx, ask: DeskAsk): Promise<DeskSheet> {
  demand(mayReadCases(ctx.actor))
  const asked = understood(ask)
  const filters = addressOf(asked).filter(([name]) => name !== 'col' && name !== 'order')
  const said = new URLSearchParams(filters).toString().slice(0, 500)
  await record(ctx, 'review.deskExported', { filters: said || 'none', columns: asked.columns.join(', ') })
  return deskSheet(ctx, asked)
}
