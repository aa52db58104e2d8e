import type { PlainDate } from '@/lib/core/plain-date'
import { type CategoryCode, scopeOf } from './categories'
import { edition2023 } from './criteria/2023'
import { edition2025 } from './criteria/2025'
import type { Demand, DemandOf, Edition } from './criteria/shape'

/** Every published edition, oldest first. A published edition never changes. */
export const EDITIONS: readonly Edition[] = [edition2023, edition2025]

export function editionById(id: string): Edition | null {
  return EDITIONS.find((edition) => edition.id === id) ?? null
}

/** The edition to which an application started on this day belongs; null before the first. */
export function editionInForce(on: PlainDate): Edition | null {
  return EDITIONS.findLast((edition) => edition.from <= on) ?? null
}

/** What an edition asks of a category, in the order of the standard's tables. Both tracks ask the same. */
export function demandsOf(edition: Edition, category: CategoryCode): readonly Demand[] {
  return edition.demands[scopeOf(category)]
}

export function demandFor<C extends Demand['code']>(demands: readonly Demand[], code: C): DemandOf<C> | null {
  return (demands.find((demand) => demand.code === code) as DemandOf<C> | undefined) ?? null
}
