import type { AddOnCode } from './categories'
import type { Edition, RequirementCode } from './criteria/shape'
import { type Finding, isSettled } from './finding'

export const SECTION_GROUPS = ['you', 'learning', 'supervision', 'practice', 'others', 'promises'] as const
export type SectionGroup = (typeof SECTION_GROUPS)[number]

type Row = { readonly group: SectionGroup; readonly asks: readonly RequirementCode[] }

/** The parts of a portfolio, in the order of the task list, and the requirements each one answers. */
export const SECTIONS = {
  profile: { group: 'you', asks: [] },
  membership: { group: 'you', asks: ['membership'] },
  education: { group: 'learning', asks: ['education'] },
  training: { group: 'learning', asks: ['training.total', 'training.dei', 'training.rsc-provision'] },
  work: { group: 'learning', asks: ['work', 'work.lead', 'work.families'] },
  supervision: { group: 'supervision', asks: ['rsc.received', 'rsc.about-provided'] },
  giving: { group: 'supervision', asks: ['ers.provided'] },
  competencies: { group: 'practice', asks: ['competencies'] },
  values: { group: 'practice', asks: [] },
  documents: { group: 'others', asks: [] },
  references: { group: 'others', asks: ['references', 'references.roles'] },
  agreements: { group: 'promises', asks: ['signatures'] },
} as const satisfies Record<string, Row>

export type SectionCode = keyof typeof SECTIONS
export const SECTION_CODES = Object.keys(SECTIONS) as readonly SectionCode[]

/** The parts whose entries name competency domains. */
export const COVERING = ['education', 'training', 'work', 'supervision'] as const satisfies readonly SectionCode[]
export type Covering = (typeof COVERING)[number]

export function isSectionCode(value: unknown): value is SectionCode {
  return typeof value === 'string' && Object.hasOwn(SECTIONS, value)
}

/** The parts somebody who applies for this fills in. RSC given is asked of those who apply for the add-on. */
export function sectionsFor(addOns: readonly AddOnCode[]): readonly SectionCode[] {
  return SECTION_CODES.filter((code) => code !== 'giving' || addOns.includes('ERS'))
}

const ADD_ON_ALONE: ReadonlySet<SectionCode> = new Set<SectionCode>([
  'profile',
  'membership',
  'training',
  'supervision',
  'giving',
  'documents',
])

/** The parts of an application for the add-on alone; its edition says whether anybody is asked to vouch for it. */
export function sectionsOfAddOn(edition: Edition): readonly SectionCode[] {
  return SECTION_CODES.filter(
    (code) => ADD_ON_ALONE.has(code) || (code === 'references' && edition.ers.references !== null),
  )
}

/** The part in which a requirement is met; null for what the applicant does not fill in (the exam). */
export function sectionOf(requirement: RequirementCode): SectionCode | null {
  const asked = SECTION_CODES.find((code) => (SECTIONS[code].asks as readonly RequirementCode[]).includes(requirement))
  if (asked) return asked
  const also: Partial<Record<RequirementCode, SectionCode>> = {
    'ers.rsc-received': 'supervision',
    'ers.training': 'training',
    'ers.references': 'references',
  }
  return also[requirement] ?? null
}

/** Where there is nothing to look at before something else is there. */
const RESTS_ON_ENTRIES: ReadonlySet<SectionCode> = new Set<SectionCode>(['competencies'])
/** Parts that are finished when the person says so, whatever was found. */
const SAID_BY_PERSON: ReadonlySet<SectionCode> = new Set<SectionCode>(['values', 'documents', 'giving'])

const SECTION_STATES = ['notStarted', 'inProgress', 'completed', 'problem', 'waiting', 'cannotStart'] as const
export type SectionState = (typeof SECTION_STATES)[number]

export type SectionFacts = {
  readonly code: SectionCode
  /** The findings of the requirements this part answers; empty where the edition asks nothing. */
  readonly findings: readonly Finding[]
  /** What is entered, and of how much where that is fixed (the seven values, the profile). */
  readonly entries: number
  readonly outOf: number | null
  /** "I have finished this part." */
  readonly finished: boolean
  /** Entries a coordinator did not accept, and things asked for that await an answer. */
  readonly problems: number
  /** Everything asked of others is asked; nothing to do but wait. */
  readonly awaited: boolean
  /** Documents the virus scanner has not seen yet. */
  readonly scanning?: number
  /** Entries anywhere in the ledger. */
  readonly ledgerEntries: number
}

/** Whether the requirements of a part leave nothing to do for the applicant: settled, or waiting for somebody else. */
export function mayBeFinished({ findings, entries, outOf, awaited }: SectionFacts): boolean {
  if (outOf !== null && entries < outOf) return false
  return findings.every((finding) => isSettled(finding) || finding.status === 'pending' || awaited)
}

/** The state of one part, derived from what is there and never stored. */
export function sectionState(facts: SectionFacts): SectionState {
  const { code, findings, entries, outOf, finished, problems, awaited, ledgerEntries } = facts
  if (problems > 0) return 'problem'
  if (RESTS_ON_ENTRIES.has(code) && ledgerEntries === 0) return 'cannotStart'
  const settled = findings.every(isSettled)
  const asked = findings.some((finding) => finding.status !== 'not-required')
  const full = outOf === null || entries >= outOf
  if (SAID_BY_PERSON.has(code)) {
    if (finished && full) return 'completed'
    return entries > 0 ? 'inProgress' : 'notStarted'
  }
  if (settled && full && (asked || entries > 0 || finished)) {
    const nothingAsked = findings.length === 0 && outOf === null
    return nothingAsked && !finished ? 'inProgress' : 'completed'
  }
  if (!settled && full && (awaited || !findings.some((finding) => finding.status === 'unmet'))) return 'waiting'
  return entries > 0 || findings.some((finding) => finding.counted > 0) ? 'inProgress' : 'notStarted'
}
