import { z } from 'zod'

/** Where an association may add reasons of its own to those Attune ships, and how the catalogue calls them there. */
export const REASON_PLACES = { mark: 'review.reason', defer: 'rules.defer', hold: 'casework.hold.reason' } as const
export type ReasonKind = keyof typeof REASON_PLACES
export const REASON_KINDS = Object.keys(REASON_PLACES) as [ReasonKind, ...ReasonKind[]]

/** The code of a reason of the association's own. Whether there is one is for the command to say. */
export const OwnReasonCode = z.string().regex(/^own-[a-z0-9]{4,12}$/)

/** A reason as a form sends it: shipped, or with the code of an own one. */
export const reasonField = (shipped: readonly string[], error: string) =>
  z.string({ error }).refine((code) => shipped.includes(code) || OwnReasonCode.safeParse(code).success, error)

/** One that is no longer offered stays: what was said with it keeps its words. */
export const OwnReason = z.object({
  kind: z.enum(REASON_KINDS),
  code: OwnReasonCode,
  en: z.string().max(200),
  es: z.string().max(200),
  retired: z.boolean().default(false),
})
export type OwnReason = z.infer<typeof OwnReason>

type Holds = { readonly reasons: readonly OwnReason[] }

/** The codes that may be chosen now. */
export function offeredReasons({ reasons }: Holds, kind: ReasonKind): string[] {
  return reasons.filter((reason) => reason.kind === kind && !reason.retired).map(({ code }) => code)
}

/** Whether a reason may be given: one that is shipped, or an own one that is offered. */
export function mayBeGiven(settings: Holds, kind: ReasonKind, code: string): boolean {
  return !code.startsWith('own-') || offeredReasons(settings, kind).includes(code)
}

/** The words of own reasons under the catalogue's keys; a language nobody wrote says it in the other. */
export function reasonLabels({ reasons }: Holds, locale: 'en' | 'es'): Record<string, string> {
  return Object.fromEntries(
    reasons.map((reason) => [`${REASON_PLACES[reason.kind]}.${reason.code}`, reason[locale] || reason.en || reason.es]),
  )
}
