import type { PlainDate } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { standingsOf } from '@/lib/portfolio/queries/standings'
import { isCategoryCode, type Scope, scopeOf, type Track, trackOf } from '@/lib/rules/categories'

/** What the hours are judged for: what the person applies for, or holds. */
export type SessionBasis = { track: Track; scope: Scope; asOf: PlainDate }

/** Judged for a category; whoever applies for the add-on alone, or for nothing, is judged for what they hold. */
export async function basisOf(ctx: Ctx, personId: string, applied: string | null): Promise<SessionBasis | null> {
  const own = isCategoryCode(applied) ? applied : null
  const category = own ?? (await standingsOf(ctx, [personId])).get(personId)?.held.at(-1)?.category
  return category ? { track: trackOf(category), scope: scopeOf(category), asOf: today(ctx) } : null
}
