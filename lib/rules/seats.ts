import { seatsOf } from './reading'

/**
 * The seats of a reading that nobody has, each as the tier it belongs to. `sitting`: the formal readers who were asked and
 * neither declined nor were removed or closed. The second tier is free once the first is in.
 */
export function seatsWanted(
  readers: string,
  sitting: readonly { readonly tier: number; readonly submitted: boolean }[],
): number[] {
  if (readers !== 'tiers') return Array.from({ length: Math.max(0, seatsOf(readers) - sitting.length) }, () => 1)
  const first = sitting.filter(({ tier }) => tier === 1)
  if (first.length === 0) return [1]
  const second = sitting.some(({ tier }) => tier === 2)
  return second || first.some(({ submitted }) => !submitted) ? [] : [2]
}
