import type { PlainDate } from '@/lib/core/plain-date'
import { ADD_ONS, CATEGORY_CODES, HELD_ADD_ONS, TRACKS } from '@/lib/rules/categories'
import { DOMAINS } from '@/lib/rules/competencies'
import {
  EDUCATION_LEVELS,
  GIVER_STATUSES,
  MEMBERSHIP_RULES,
  RATER_ROLES,
  RSC_CONCERNS,
  RSC_FORMATS,
  WORK_KINDS,
} from '@/lib/rules/portfolio'
import {
  day,
  entriesOf,
  flag,
  listOf,
  note,
  number,
  oneOf,
  optional,
  orNull,
  type Path,
  problem,
  type Reader,
  type Report,
  record,
  required,
  text,
} from './read'

/** The open format, field by field (portfolio-format.md). */
export const FORMAT = 'endorsement-portfolio/1'
const QUESTIONS = 60
const MOST_HOURS = 2000

const entryHours = number(2, { above: 0, most: MOST_HOURS })
const partHours = number(2, { least: 0, most: MOST_HOURS })
const count = number(0, { least: 0 })
const tracks = listOf(oneOf(TRACKS))
const competencies = optional(listOf(oneOf(DOMAINS)), [])
const yes = optional(flag, false)
const described = orNull(note)

function endAfterStart({ from, to }: { from?: PlainDate; to?: PlainDate | null }, path: Path, report: Report): void {
  if (from && to && to < from)
    report([...path, 'to'], problem('end-before-start', { from: { day: from }, to: { day: to } }))
}

const period = { from: required(day), to: orNull(day) }
const id = required(text)

const held = record(
  {
    category: required(oneOf(CATEGORY_CODES)),
    ...period,
    addOns: optional(listOf(record({ code: required(oneOf(HELD_ADD_ONS)), ...period }, endAfterStart)), []),
  },
  endAfterStart,
)

const education = record({
  id,
  level: required(oneOf(EDUCATION_LEVELS)),
  field: described,
  institution: described,
  completedOn: required(day),
  transcript: yes,
  competencies,
})

const licence = record({ id, kind: required(text), state: described, ...period }, endAfterStart)

const work = record(
  {
    id,
    role: described,
    employer: described,
    ...period,
    hoursPerWeek: orNull(number(6, { least: 0, most: 168 })),
    kind: required(oneOf(WORK_KINDS)),
    paid: yes,
    supervised: yes,
    specialisedTraining: yes,
    supervisorEndorsed: yes,
    serves: required(tracks),
    families: optional(count, 0),
    competencies,
  },
  endAfterStart,
)

/** Hundredths, so that the parts and the whole are compared exactly. */
const hundredths = (hours: number) => Math.round(hours * 100)

const training = record(
  {
    id,
    title: required(text),
    provider: described,
    completedOn: required(day),
    hours: required(entryHours),
    deiHours: optional(partHours, 0),
    rscProvisionHours: optional(partHours, 0),
    about: required(tracks),
    competencies,
  },
  ({ hours, deiHours, rscProvisionHours }, path, report) => {
    if (hours === undefined || deiHours === undefined || rscProvisionHours === undefined) return
    const parts = hundredths(deiHours) + hundredths(rscProvisionHours)
    if (parts <= hundredths(hours)) return
    report([...path, 'deiHours'], problem('parts-exceed', { parts: String(parts / 100), hours: String(hours) }))
  },
)

const rsc = record(
  {
    id,
    ...period,
    hours: required(entryHours),
    format: optional(oneOf(RSC_FORMATS), 'individual'),
    about: required(tracks),
    concerns: optional(oneOf(RSC_CONCERNS), 'own-practice'),
    giver: required(text),
    confirmed: yes,
    competencies,
  },
  endAfterStart,
)

const giver = record({
  id,
  name: described,
  qualified: optional(listOf(record({ as: required(oneOf(GIVER_STATUSES)), ...period }, endAfterStart)), []),
})

const rscProvided = record({ id, ...period, recipients: optional(count, 0) }, endAfterStart)

const reference = record({
  id,
  rater: required(text),
  role: required(oneOf(RATER_ROLES)),
  endorsed: yes,
  receivedOn: orNull(day),
  recommends: yes,
  notEnoughInformation: optional(count, 0),
})

const questions: Reader<number> = (value, path, report) => {
  if (value === QUESTIONS) return QUESTIONS
  report(path, problem('questions', { of: QUESTIONS }))
  return undefined
}

const exam = record({
  part1: orNull(
    record({ correct: required(count), of: required(questions), on: required(day) }, (part, path, report) => {
      if (part.correct === undefined || part.of === undefined || part.correct <= part.of) return
      report([...path, 'correct'], problem('more-correct-than-asked', { of: part.of }))
    }),
  ),
  part2: orNull(record({ passed: required(flag), on: required(day) })),
})

const signed = record({ codeOfEthics: orNull(day), agreement: orNull(day), noSanction: orNull(day) })

const version: Reader<string> = (value, path, report) => {
  if (value === FORMAT) return FORMAT
  report(path, problem('format', { format: FORMAT }))
  return undefined
}

export const document = record({
  format: required(version),
  asOf: required(day),
  edition: required(text),
  category: orNull(oneOf(CATEGORY_CODES)),
  addOns: optional(listOf(oneOf(ADD_ONS)), []),
  settings: orNull(record({ membership: optional(oneOf(MEMBERSHIP_RULES), 'required') })),
  held: optional(listOf(held), []),
  education: optional(entriesOf(education), []),
  licences: optional(entriesOf(licence), []),
  work: optional(entriesOf(work), []),
  training: optional(entriesOf(training), []),
  rsc: optional(entriesOf(rsc), []),
  givers: optional(entriesOf(giver), []),
  rscProvided: optional(entriesOf(rscProvided), []),
  references: optional(entriesOf(reference), []),
  exam: orNull(exam),
  signed: orNull(signed),
  membership: optional(listOf(record(period, endAfterStart)), []),
})

export type Document = NonNullable<ReturnType<typeof document>>
