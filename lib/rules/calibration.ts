/** How often each thing was said, the most frequent first. */
export type Spread = { readonly value: string; readonly n: number }[]

export function spreadOf(values: readonly string[]): Spread {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, n]) => ({ value, n })).sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1))
}

/** What most said; nothing where as many said something else. */
export function majorityOf(values: readonly string[]): string | null {
  const [first, second] = spreadOf(values)
  return first && first.n !== second?.n ? first.value : null
}

/** One reader against the majority, item by item: of those that have one, how many they said the same of. */
export function againstMajority(
  own: Readonly<Record<string, string>>,
  majority: Readonly<Record<string, string | null>>,
): { same: number; of: number } {
  const told = Object.entries(majority).filter(([item, value]) => value !== null && own[item] !== undefined)
  return { same: told.filter(([item, value]) => own[item] === value).length, of: told.length }
}
