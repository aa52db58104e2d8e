import { DomainError } from '@/lib/core/domain-error'
import type { PlainDate } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'

/** What was done is entered when it is done: no day of it lies after today. */
export function refuseFuture(ctx: Ctx, days: Record<string, PlainDate>, message = 'ledger.day.future'): void {
  const late = Object.entries(days).filter(([, day]) => day > today(ctx))
  if (late.length === 0) return
  throw new DomainError('invalid', { fields: Object.fromEntries(late.map(([name]) => [name, [message]])) })
}

/** The version a form was filled in on, or the newer one whose text the person has since seen. */
export function seenVersion(input: { version?: number; overwrite?: number }): number {
  return input.overwrite ?? input.version ?? 0
}

/** Two tabs: the form keeps what was typed, and shows beside it what is there now (`now.<field>`, as one would type it). */
export function changedMeanwhile(version: number, now: Record<string, string | number>): DomainError {
  const shown = Object.entries(now).map(([name, value]) => [`now.${name}`, value] as const)
  return new DomainError('conflict', { reason: 'ledger.conflict', detail: { version, ...Object.fromEntries(shown) } })
}

/** What a save answers: the entry, and where its buttons lead. */
export type Saved = { entryId: string; next: string; nextFor: { another: string; check: string } }

/**
 * Where a saved entry leads: back to its list, with "save and add another" to the next empty form, and for whoever came
 * from "check your answers" back to that part of it.
 */
export function afterSaving(
  ctx: Ctx,
  at: { applicationId: string | null; section: string; entryId: string; form?: string },
): Saved {
  const { applicationId, section, entryId, form = 'new' } = at
  const desk = `/${ctx.org.slug}`
  if (applicationId === null) return { entryId, next: desk, nextFor: { another: desk, check: desk } }
  const home = `${desk}/applications/${applicationId}`
  const base = `${home}/${section}`
  return {
    entryId,
    next: `${base}?saved=${entryId}`,
    nextFor: { another: `${base}/${form}?saved=${entryId}`, check: `${home}/check#${section}` },
  }
}

export function afterRemoving(ctx: Ctx, applicationId: string, section: string): { next: string } {
  return { next: `/${ctx.org.slug}/applications/${applicationId}/${section}?removed=1` }
}
