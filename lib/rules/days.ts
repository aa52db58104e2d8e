import { dayNumber, type PlainDate } from '@/lib/core/plain-date'
import type { Period } from './portfolio'

/** Days by number, first and last included. */
export type Span = readonly [first: number, last: number]

/** The days of a period up to `until`; null when it begins later. */
export function spanOf(period: Period, until: PlainDate): Span | null {
  if (period.from > until) return null
  const last = period.to === null || period.to > until ? until : period.to
  return [dayNumber(period.from), dayNumber(last)]
}

/** The same days as few, disjoint spans in order; spans that touch become one. */
export function union(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0])
  const merged: [number, number][] = []
  for (const [first, last] of sorted) {
    const previous = merged.at(-1)
    if (previous && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last)
    else merged.push([first, last])
  }
  return merged
}

/** The days of `span` that lie in `within`, which is a union. */
export function clip(span: Span, within: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const [first, last] of within) {
    const from = Math.max(span[0], first)
    const to = Math.min(span[1], last)
    if (from <= to) kept.push([from, to])
  }
  return kept
}

/** How many days disjoint spans hold. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [first, last]) => sum + last - first + 1, 0)
}
