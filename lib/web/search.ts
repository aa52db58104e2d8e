import { cleaned, cleanText } from '@/lib/core/clean-text'
import type { Search } from './enter'

/** A page's search parameters with one text each: of a repeated one the first. */
export function texts(search: Search): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(search).map(([name, value]) => [name, typeof value === 'string' ? value : value?.[0]]),
  )
}

/** What a page was asked, as the database takes it. */
export async function searchOf(props: { searchParams?: Promise<Search> }): Promise<Search> {
  return cleaned((await props.searchParams) ?? {}) as Search
}

/** The same of an address that a route reads: every word said under each name. */
export function every(search: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name).map(cleanText)]))
}
