import type { PlainDate } from '@/lib/core/plain-date'
import { type AddOnCode, type CategoryCode, type Track, trackOf } from './categories'

/** What the Alliance allows an association: one grant; IMH-E and ECMH-E are granted separately. */
export type Grant = {
  readonly tracks: readonly Track[]
  readonly addOns: readonly AddOnCode[]
  readonly languages: readonly string[]
  readonly from: PlainDate
  readonly to: PlainDate | null
}

const NOT_OFFERED = ['no-licence', 'track', 'add-on', 'language'] as const
export type NotOffered = (typeof NOT_OFFERED)[number]

export type Wanted = {
  /** `null`: the add-on alone; any licensed track will do, the endorsement it rests on was awarded before. */
  readonly category: CategoryCode | null
  readonly addOns: readonly AddOnCode[]
  readonly language: string
}

/** Why an association may not open such an application, judged on the grants in force; null when it may (standards §7). */
export function whyNotOffered(grants: readonly Grant[], { category, addOns, language }: Wanted): NotOffered | null {
  if (grants.length === 0) return 'no-licence'
  const onTrack = category ? grants.filter((grant) => grant.tracks.includes(trackOf(category))) : grants
  if (onTrack.length === 0) return 'track'
  const withAddOns = onTrack.filter((grant) => addOns.every((code) => grant.addOns.includes(code)))
  if (withAddOns.length === 0) return 'add-on'
  return withAddOns.some((grant) => grant.languages.includes(language)) ? null : 'language'
}
