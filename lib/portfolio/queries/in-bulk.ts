import { setImmediate as breathe } from 'node:timers/promises'
import type { PlainDate } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'

/** Many entries of one log at once, as each would come from its form. */
export type Bulk<E> = {
  /** Where it was begun; null: from no application. */
  readonly applicationId: string | null
  /** What the file was called, for the record. */
  readonly fileName: string
  readonly entries: readonly E[]
  /** Enter also what is there already, or twice among these. */
  readonly keepTwins: boolean
  /** Told how many of the entries are through. */
  readonly onward?: (done: number) => Promise<void>
}

/** By their place among the entries: what is there already (`of`: an earlier one of these, null: in the ledger), what may not be. */
export type Twin = { readonly index: number; readonly of: number | null }
export type Refused = { readonly index: number; readonly field: string; readonly reason: string }
export type BulkResult = { readonly made: number; readonly twins: Twin[]; readonly refused: Refused[] }

const AT_ONCE = 500

type Sieve<E> = {
  /** Two entries with the same key are one. */
  keyOf: (entry: E) => string
  held: readonly string[]
  /** Why an entry may not be, if so. */
  refuse: (entry: E) => Omit<Refused, 'index'> | null
  keepTwins: boolean
}

export type Sifted<E> = { fresh: E[]; twins: Twin[]; refused: Refused[] }

/** What is new among the entries, what is there already, and what may not be. */
export async function sifted<E>(
  entries: readonly E[],
  { keyOf, held, refuse, keepTwins }: Sieve<E>,
): Promise<Sifted<E>> {
  const seen = new Map<string, number | null>(held.map((key) => [key, null]))
  const result: Sifted<E> = { fresh: [], twins: [], refused: [] }
  for (const [index, entry] of entries.entries()) {
    if (index % AT_ONCE === 0) await breathe()
    const refused = refuse(entry)
    if (refused) {
      result.refused.push({ index, ...refused })
      continue
    }
    const key = keyOf(entry)
    const of = seen.get(key)
    if (of === undefined) seen.set(key, index)
    else result.twins.push({ index, of })
    if (of === undefined || keepTwins) result.fresh.push(entry)
  }
  return result
}

/** In portions, so that neither a statement nor a portion's text grows long; other work goes on between them. */
export async function inPortions<E>(
  entries: readonly E[],
  write: (rows: string) => Promise<unknown>,
  shape: (entry: E) => Record<string, unknown>,
  onward: Bulk<E>['onward'],
): Promise<void> {
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const portion = entries.slice(at, at + AT_ONCE)
    await write(JSON.stringify(portion.map(shape)))
    await onward?.(at + portion.length)
  }
}

/** The first of these days that has not come yet. */
export function futureIn(ctx: Ctx, days: Readonly<Record<string, PlainDate | null>>): string | null {
  const now = today(ctx)
  return Object.entries(days).find(([, day]) => day !== null && day > now)?.[0] ?? null
}

/** Texts as they are compared: case and spaces make no other entry. */
export function sameText(...parts: readonly (string | number | null)[]): string {
  return parts
    .map((part) =>
      String(part ?? '')
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .join('\u001f')
}
