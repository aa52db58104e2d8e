import type { Search } from './enter'

/** A page's search parameters with one text each: of a repeated one the first. */
export function texts(search: Search): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(search).map(([name, value]) => [name, typeof value === 'string' ? value : value?.[0]]),
  )
}
