import type { PlainDate } from '@/lib/core/plain-date'
import type { Track } from '@/lib/rules/categories'
import type { Domain } from '@/lib/rules/competencies'
import type { EducationLevel, RaterRole, RscConcern, RscFormat, WorkKind } from '@/lib/rules/portfolio'

/** What somebody will write into a portfolio, and what the others they name will answer. */
export type Degree = {
  level: EducationLevel
  field: string
  institution: string
  on: PlainDate
  domains: readonly Domain[]
}

export type Professional = { name: string; state: string; from: PlainDate }

export type Job = {
  role: string
  employer: string
  kind: WorkKind
  from: PlainDate
  /** Still there when left out. */
  to?: PlainDate
  weekly: string
  unpaid?: boolean
  supervised?: boolean
  families?: number
  serves: readonly Track[]
  domains: readonly Domain[]
  description: string
}

export type Attended = {
  title: string
  provider: string
  on: PlainDate
  hours: number
  dei: number
  giving: number
  about: readonly Track[]
  domains: readonly Domain[]
}

/** Somebody who gives RSC: of the register, when `personId` is known, or only a name and an address. */
export type Giver = { personId?: string; name: string; email: string; locale?: 'en' | 'es' }

/** `unasked` was only logged; `asked` waits; the others are what the giver said. */
export type RunAnswer = 'unasked' | 'asked' | 'confirmed' | 'corrected' | 'disputed'
export type Run = {
  giver: Giver
  from: PlainDate
  to: PlainDate
  hours: number
  format: RscFormat
  concerns: RscConcern
  about: readonly Track[]
  answer: RunAnswer
}

export type Provided = { from: PlainDate; recipients: number; setting: string }

/** `named` was never asked; the letter to `bounced` comes back once the server sends it; `void` has too many "not enough information"; `reserved` does not recommend. */
export type RaterAnswer =
  | 'named'
  | 'asked'
  | 'bounced'
  | 'begun'
  | 'given'
  | 'reserved'
  | 'void'
  | 'declined'
  | 'cancelled'
  | 'overdue'
export type Rater = {
  name: string
  email: string
  role: RaterRole
  title: string
  locale?: 'en' | 'es'
  /** Whether the applicant gave up the right to see the rating. */
  waives: boolean
  answer: RaterAnswer
}

export type Plan = {
  degrees: Degree[]
  professional: Professional[]
  jobs: Job[]
  courses: Attended[]
  runs: Run[]
  provided: Provided[]
  raters: Rater[]
  membership: { from: PlainDate; to: PlainDate } | null
  /** How many of the seven statements are written. */
  statements: number
  /** Certificates that are scanned, first training first; the transcript comes on top. */
  papers: number
}
