import type { CategoryCode } from './categories'
import type { Edition, RequirementCode } from './criteria/shape'
import { type RequirementRow, requirementsOf } from './requirements'

/** `new`: not asked before; `gone`: no longer asked; `other`: the same amount, on other terms. */
const DIFFERENCE_KINDS = ['new', 'more', 'less', 'other', 'gone'] as const
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

export type Difference = {
  readonly code: RequirementCode
  readonly kind: DifferenceKind
  readonly before: RequirementRow | null
  readonly now: RequirementRow | null
}

type Asked = { readonly edition: Edition; readonly category: CategoryCode }

function isAsked(row: RequirementRow | undefined): row is RequirementRow {
  return row !== undefined && !row.encouraged
}

function kindOf(before: RequirementRow, now: RequirementRow): DifferenceKind | null {
  if (before.required !== null && now.required !== null && before.required !== now.required) {
    return now.required > before.required ? 'more' : 'less'
  }
  return JSON.stringify(before.asks) === JSON.stringify(now.asks) ? null : 'other'
}

/** What a category asks that another one does not, and the other way round; what both ask alike is left out. */
export function differences(from: Asked, to: Asked): readonly Difference[] {
  const before = new Map(requirementsOf(from.edition, from.category).map((row) => [row.code, row]))
  const rows = requirementsOf(to.edition, to.category)
  const now = new Set(rows.filter(isAsked).map(({ code }) => code))
  const found = rows.filter(isAsked).flatMap((row): Difference[] => {
    const old = before.get(row.code)
    if (!isAsked(old)) return [{ code: row.code, kind: 'new', before: null, now: row }]
    const kind = kindOf(old, row)
    return kind ? [{ code: row.code, kind, before: old, now: row }] : []
  })
  const gone = [...before.values()]
    .filter((row) => isAsked(row) && !now.has(row.code))
    .map((row): Difference => ({ code: row.code, kind: 'gone', before: row, now: null }))
  return [...found, ...gone]
}
