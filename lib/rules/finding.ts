import type { Message } from '@/lib/core/message'
import type { PlainDate } from '@/lib/core/plain-date'
import type { AddOnCode, CategoryCode, HeldAddOnCode, Track } from './categories'
import type { Gate, RequirementCode, Source } from './criteria/shape'
import type { MembershipRule } from './portfolio'

/** Why an entry is passed over; the order is the precedence when several apply (portfolio-format.md). */
export const REASONS = [
  'after-as-of',
  'wrong-ages',
  'wrong-kind',
  'unpaid',
  'unsupervised',
  'before-degree',
  'no-competency',
  'peer',
  'giver-not-qualified',
  'unconfirmed',
  'outside-window',
  'not-received',
  'not-recommending',
  'void-answers',
  'expired',
  'same-rater',
] as const
export type Reason = (typeof REASONS)[number]

export const STATUSES = ['met', 'pending', 'unmet', 'not-required'] as const
export type Status = (typeof STATUSES)[number]

/** `null` is a yes/no requirement. Minutes are shown as hours. */
export type Unit = 'minutes' | 'days' | 'families' | 'ratings' | 'domains' | null

export type EntryFinding = {
  readonly id: string
  /** What the entry brings by itself, in the unit of the requirement. */
  readonly offered: number
  readonly counted: number
  readonly pending: number
  readonly reason: Reason | null
  readonly explanation: Message | null
}

export type Finding = {
  readonly code: RequirementCode
  readonly gate: Gate
  readonly status: Status
  readonly unit: Unit
  /** `null` for yes/no, and where the requirement is only encouraged. */
  readonly required: number | null
  readonly counted: number
  readonly pending: number
  readonly entries: readonly EntryFinding[]
  /** Sentences of this requirement alone, after the common ones that `explain` makes. */
  readonly notes: readonly Message[]
  readonly source: Source
}

const WARNINGS = ['rsc.window-short', 'ers.emerging-over'] as const
export type Warning = { readonly code: (typeof WARNINGS)[number]; readonly explanation: Message }

export type AddOnFinding = {
  readonly ready: boolean
  /** `running`: it was awarded and its two years are not over, so that it is not awarded a second time. */
  readonly emerging: { readonly ready: boolean; readonly running: boolean }
  /** The category it rests on: the one applied for, or that of the endorsement held which serves best. */
  readonly basis: CategoryCode | null
  readonly findings: readonly Finding[]
}

export type Ask = {
  readonly category: CategoryCode | null
  readonly addOns: readonly AddOnCode[]
  readonly membership: MembershipRule
  readonly asOf: PlainDate
}

export type Evaluation = {
  readonly edition: string
  readonly category: CategoryCode | null
  readonly track: Track | null
  readonly asOf: PlainDate
  readonly readyToSubmit: boolean
  readonly readyToAward: boolean
  readonly findings: readonly Finding[]
  readonly warnings: readonly Warning[]
  readonly addOns: Readonly<Partial<Record<AddOnCode, AddOnFinding>>>
}

/** Whether nothing is left to do: met, or not asked. */
export function isSettled(finding: Pick<Finding, 'status'>): boolean {
  return finding.status === 'met' || finding.status === 'not-required'
}

/** The status that two amounts stand for. */
export function statusOf(required: number, counted: number, pending: number): Status {
  if (counted >= required) return 'met'
  return counted + pending >= required ? 'pending' : 'unmet'
}

export function taken(id: string, offered: number, counted = offered): EntryFinding {
  return { id, offered, counted, pending: 0, reason: null, explanation: null }
}

export function passedOver(id: string, offered: number, reason: Reason, explanation: Message): EntryFinding {
  return { id, offered, counted: 0, pending: 0, reason, explanation }
}

/** What of the add-ons applied for may be awarded: in full, as Emerging unless that runs already, or not yet. */
export function awardableAddOns({ addOns }: Pick<Evaluation, 'addOns'>): HeldAddOnCode[] {
  const { ERS } = addOns
  if (!ERS) return []
  return ERS.ready ? ['ERS'] : ERS.emerging.ready && !ERS.emerging.running ? ['emerging-ERS'] : []
}

/** What somebody is held against: the requirements of the category and of the add-ons applied for. */
export function requirementsOf({ findings, addOns }: Pick<Evaluation, 'findings' | 'addOns'>): RequirementCode[] {
  const codes = [...findings, ...(addOns.ERS?.findings ?? [])].map(({ code }) => code)
  return [...new Set(codes)]
}
