import { z } from 'zod'
import { type Finding, isSettled } from './finding'

/** Why an application is deferred; `rules.defer.<code>` says it. */
export const DEFER_REASONS = [
  'not-enough',
  'not-shown',
  'not-confirmed',
  'not-in-field',
  'too-little-said',
  'exam-not-passed',
  'other',
] as const
export type DeferReason = (typeof DEFER_REASONS)[number]

/** What the code proposes for a requirement that is open; nobody has to keep it. */
export function reasonFor({ code, status }: Pick<Finding, 'code' | 'status'>): DeferReason | null {
  if (status === 'met' || status === 'not-required') return null
  if (code === 'exam') return 'exam-not-passed'
  return status === 'pending' ? 'not-confirmed' : 'not-enough'
}

const Then = z.object({
  code: z.string(),
  status: z.string(),
  entries: z.array(z.object({ id: z.string(), counted: z.number() })),
})
const Assessment = z.object({
  findings: z.array(Then),
  addOns: z.partialRecord(z.string(), z.object({ findings: z.array(Then) })).default({}),
})

/** What a requirement stood at when it was decided. */
export type Then = z.output<typeof Then>

/** The findings a decision rested on, out of what was stored with it. */
export function findingsThen(assessment: unknown): readonly Then[] {
  const { findings, addOns } = Assessment.parse(assessment)
  return [...findings, ...Object.values(addOns).flatMap((addOn) => addOn?.findings ?? [])]
}

/** `yours`: no rule can tell, the applicant judges it. */
export type ComeBackState = 'done' | 'open' | 'yours'

/**
 * Whether what a deferral asked for is done. A requirement that was open then is done once it is met; one that was met
 * all the same is done once it is met by something else; a reason about nothing countable is left to the applicant.
 */
export function comeBackState(
  requirement: string,
  then: readonly Then[],
  now: readonly Pick<Finding, 'code' | 'status' | 'entries'>[],
): ComeBackState {
  const finding = now.find(({ code }) => code === requirement)
  const before = then.find(({ code }) => code === requirement)
  if (!finding || !before) return 'yours'
  if (!isSettled(finding)) return 'open'
  const wasOpen = before.status !== 'met' && before.status !== 'not-required'
  if (wasOpen || countedIn(before) !== countedIn(finding)) return 'done'
  return finding.entries.length === 0 ? 'yours' : 'open'
}

function countedIn({ entries }: { entries: readonly { id: string; counted: number }[] }): string {
  const kept = entries.filter(({ counted }) => counted > 0).map(({ id, counted }) => `${id}:${counted}`)
  return kept.sort().join()
}
