export const TRACKS = ['IMH-E', 'ECMH-E'] as const
export type Track = (typeof TRACKS)[number]

/** Scopes of practice. They are no ladder: the order here is only the order of showing. */
export const SCOPES = ['FA', 'FS', 'MHS', 'MHM-C', 'MHM-P', 'MHM-RF'] as const
export type Scope = (typeof SCOPES)[number]

export const CATEGORIES = {
  IFA: { track: 'IMH-E', scope: 'FA' },
  IFS: { track: 'IMH-E', scope: 'FS' },
  IMHS: { track: 'IMH-E', scope: 'MHS' },
  'IMHM-C': { track: 'IMH-E', scope: 'MHM-C' },
  'IMHM-P': { track: 'IMH-E', scope: 'MHM-P' },
  'IMHM-RF': { track: 'IMH-E', scope: 'MHM-RF' },
  ECFA: { track: 'ECMH-E', scope: 'FA' },
  ECFS: { track: 'ECMH-E', scope: 'FS' },
  ECMHS: { track: 'ECMH-E', scope: 'MHS' },
  'ECMHM-C': { track: 'ECMH-E', scope: 'MHM-C' },
  'ECMHM-P': { track: 'ECMH-E', scope: 'MHM-P' },
  'ECMHM-RF': { track: 'ECMH-E', scope: 'MHM-RF' },
} as const satisfies Record<string, { track: Track; scope: Scope }>

export type CategoryCode = keyof typeof CATEGORIES
export const CATEGORY_CODES = Object.keys(CATEGORIES) as readonly CategoryCode[]

/** What one may apply for beside, or on top of, a category. */
export const ADD_ONS = ['ERS'] as const
export type AddOnCode = (typeof ADD_ONS)[number]

/** What one may hold: the add-on in full, or Emerging while its clock runs. */
export const HELD_ADD_ONS = ['ERS', 'emerging-ERS'] as const
export type HeldAddOnCode = (typeof HELD_ADD_ONS)[number]

export function isCategoryCode(value: unknown): value is CategoryCode {
  return typeof value === 'string' && Object.hasOwn(CATEGORIES, value)
}

export function isAddOnCode(value: unknown): value is AddOnCode {
  return ADD_ONS.some((code) => code === value)
}

/** What an application is for, as one code: its category, or, without one, the add-on somebody applies for alone. */
export function appliedFor({ category, addOns }: { category: string | null; addOns: readonly string[] }): string {
  return category ?? addOns[0] ?? ''
}

export function trackOf(category: CategoryCode): Track {
  return CATEGORIES[category].track
}

export function scopeOf(category: CategoryCode): Scope {
  return CATEGORIES[category].scope
}

export function categoryOf(track: Track, scope: Scope): CategoryCode {
  const found = CATEGORY_CODES.find((code) => trackOf(code) === track && scopeOf(code) === scope)
  if (!found) throw new RangeError(`no category ${scope} on ${track}`)
  return found
}

/** The mark somebody may write who holds endorsements on these tracks; null without any. */
export function markOf(tracks: Iterable<Track>): 'IMH-E' | 'ECMH-E' | 'IECMH-E' | null {
  const held = new Set(tracks)
  if (held.size > 1) return 'IECMH-E'
  return held.values().next().value ?? null
}
