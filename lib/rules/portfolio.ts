import type { Minutes } from '@/lib/core/minutes'
import type { PlainDate } from '@/lib/core/plain-date'
import type { AddOnCode, CategoryCode, HeldAddOnCode, Track } from './categories'
import type { Domain } from './competencies'

/** Both days included; without an end it is still running. */
export type Period = { readonly from: PlainDate; readonly to: PlainDate | null }

export const EDUCATION_LEVELS = ['CDA', 'associate', 'bachelor', 'master', 'doctorate'] as const
export type EducationLevel = (typeof EDUCATION_LEVELS)[number]

export const WORK_KINDS = ['promotion', 'prevention', 'treatment', 'internship', 'rsc', 'policy', 'research'] as const
export type WorkKind = (typeof WORK_KINDS)[number]

export const RSC_FORMATS = ['individual', 'group', 'peer'] as const
export type RscFormat = (typeof RSC_FORMATS)[number]

export const RSC_CONCERNS = ['own-practice', 'rsc-provided'] as const
export type RscConcern = (typeof RSC_CONCERNS)[number]

export const GIVER_STATUSES = ['ERS', 'emerging-ERS', 'MHM-C', 'vetted'] as const
export type GiverStatus = (typeof GIVER_STATUSES)[number]

export const RATER_ROLES = [
  'supervisor',
  'rsc-giver',
  'rsc-recipient',
  'teacher',
  'trainer',
  'consultant',
  'colleague',
  'parent',
  'other',
] as const
export type RaterRole = (typeof RATER_ROLES)[number]

export const DOCUMENTS = ['codeOfEthics', 'agreement', 'noSanction'] as const
export type SignedDocument = (typeof DOCUMENTS)[number]

export const LICENCE_MENTAL_HEALTH = 'mental-health'

export type Held = Period & {
  readonly category: CategoryCode
  readonly addOns: readonly (Period & { readonly code: HeldAddOnCode })[]
}

export type Education = {
  readonly id: string
  readonly level: EducationLevel
  readonly completedOn: PlainDate
  readonly competencies: readonly Domain[]
}

export type Licence = Period & { readonly id: string; readonly kind: string }

export type Work = Period & {
  readonly id: string
  readonly kind: WorkKind
  readonly paid: boolean
  readonly supervised: boolean
  readonly specialisedTraining: boolean
  readonly supervisorEndorsed: boolean
  readonly serves: readonly Track[]
  readonly families: number
  readonly competencies: readonly Domain[]
}

export type Training = {
  readonly id: string
  readonly completedOn: PlainDate
  readonly minutes: Minutes
  readonly deiMinutes: Minutes
  readonly rscProvisionMinutes: Minutes
  readonly about: readonly Track[]
  readonly competencies: readonly Domain[]
}

export type Rsc = Period & {
  readonly id: string
  readonly minutes: Minutes
  readonly format: RscFormat
  readonly about: readonly Track[]
  readonly concerns: RscConcern
  /** The id of one of the givers. */
  readonly giver: string
  readonly confirmed: boolean
  readonly competencies: readonly Domain[]
}

export type Giver = {
  readonly id: string
  readonly name: string | null
  readonly qualified: readonly (Period & { readonly as: GiverStatus })[]
}

export type RscProvided = Period & { readonly id: string; readonly recipients: number }

export type Reference = {
  readonly id: string
  /** Whatever identifies the person: two ratings with the same rater count once. */
  readonly rater: string
  readonly role: RaterRole
  readonly endorsed: boolean
  readonly receivedOn: PlainDate | null
  readonly recommends: boolean
  readonly notEnoughInformation: number
}

export type Exam = {
  readonly part1: { readonly correct: number; readonly of: number; readonly on: PlainDate } | null
  readonly part2: { readonly passed: boolean; readonly on: PlainDate } | null
}

/** Everything the rules look at. The open format and the web application both become this. */
export type Facts = {
  readonly held: readonly Held[]
  readonly education: readonly Education[]
  readonly licences: readonly Licence[]
  readonly work: readonly Work[]
  readonly training: readonly Training[]
  readonly rsc: readonly Rsc[]
  readonly givers: readonly Giver[]
  readonly rscProvided: readonly RscProvided[]
  readonly references: readonly Reference[]
  readonly exam: Exam
  readonly signed: Readonly<Record<SignedDocument, PlainDate | null>>
  readonly membership: readonly Period[]
}

export const NO_FACTS: Facts = {
  held: [],
  education: [],
  licences: [],
  work: [],
  training: [],
  rsc: [],
  givers: [],
  rscProvided: [],
  references: [],
  exam: { part1: null, part2: null },
  signed: { codeOfEthics: null, agreement: null, noSanction: null },
  membership: [],
}

export const MEMBERSHIP_RULES = ['required', 'encouraged'] as const
export type MembershipRule = (typeof MEMBERSHIP_RULES)[number]

/** A portfolio in the open format, once it has been validated. */
export type Portfolio = {
  readonly asOf: PlainDate
  readonly edition: string
  readonly category: CategoryCode | null
  readonly addOns: readonly AddOnCode[]
  readonly membership: MembershipRule
  readonly facts: Facts
}

export function includesDay(period: Period, day: PlainDate): boolean {
  return period.from <= day && (period.to === null || day <= period.to)
}
