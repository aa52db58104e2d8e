import { z } from 'zod'
import { parsePlainDate } from '@/lib/core/plain-date'
import { SCOPES } from '../categories'
import { DOCUMENTS, EDUCATION_LEVELS, RATER_ROLES, WORK_KINDS } from '../portfolio'

/**
 * The shape of an edition: demand kinds are code, demand values are data. Published editions are typed files beside
 * this one, proven against the shape by a test, so nothing is parsed on the way to an answer.
 */
const day = z.string().transform((value, ctx) => {
  const parsed = parsePlainDate(value)
  if (!parsed) ctx.addIssue({ code: 'custom', message: 'not a calendar day' })
  return parsed ?? z.NEVER
})
const whole = z.number().int().positive()

/** Where a number comes from: codes of the sources (facts.md §12, standards.md) and the rule in our words. */
const Source = z.object({ refs: z.array(z.string().min(1)).min(1), text: z.string().min(1) })

const Education = z.object({
  code: z.literal('education'),
  atLeast: z.enum(EDUCATION_LEVELS).exclude(['CDA']),
  cda: z.boolean(),
  /** An active professional mental-health licence serves instead. */
  licence: z.boolean(),
  /** One choice with `work`: either makes the other not required. */
  orWork: z.boolean(),
  source: Source,
})

const Work = z.object({
  code: z.enum(['work', 'work.lead']),
  days: whole,
  /** `null`: the kind is not checked, though an internship never counts. */
  kind: z.enum(WORK_KINDS).nullable(),
  after: z.enum(['any-time', 'degree', 'degree-or-licence']),
  /** The lowest level of the degree that `after` means. */
  degree: z.enum(EDUCATION_LEVELS).exclude(['CDA']),
  supervised: z.boolean(),
  /** Supervised volunteer work with specialised training counts too. */
  volunteer: z.boolean(),
  /** The most days a supervised internship adds; 0 where none counts. */
  internshipDays: z.number().int().min(0),
  orEducation: z.boolean(),
  source: Source,
})

const Families = z.object({ code: z.literal('work.families'), families: whole, source: Source })

const Training = z.object({
  code: z.enum(['training.total', 'training.dei', 'training.rsc-provision']),
  minutes: whole,
  source: Source,
})

const RscReceived = z.object({
  code: z.literal('rsc.received'),
  /** `null`: only encouraged. */
  minutes: whole.nullable(),
  windowMonths: whole.nullable(),
  /** Sessions spread over less than this raise a warning, never a bar. */
  cautionMonths: whole.nullable(),
  source: Source,
})

const RscAboutProvided = z.object({ code: z.literal('rsc.about-provided'), minutes: whole, source: Source })

const References = z.object({ code: z.literal('references'), count: whole, source: Source })

/** Who may fill a place among the references: one of these roles, or somebody endorsed or vetted, or anybody. */
const Place = z.union([z.array(z.enum(RATER_ROLES)).min(1), z.literal('endorsed'), z.literal('any')])

const ReferenceRoles = z.object({ code: z.literal('references.roles'), places: z.array(Place).min(1), source: Source })

const Competencies = z.object({ code: z.literal('competencies'), source: Source })
const Exam = z.object({
  code: z.literal('exam'),
  questions: whole,
  atMostWrong: z.number().int().min(0),
  source: Source,
})
const Signatures = z.object({
  code: z.literal('signatures'),
  documents: z.array(z.enum(DOCUMENTS)).min(1),
  source: Source,
})
const Membership = z.object({ code: z.literal('membership'), source: Source })

const Demand = z.discriminatedUnion('code', [
  Education,
  Work,
  Families,
  Training,
  RscReceived,
  RscAboutProvided,
  References,
  ReferenceRoles,
  Competencies,
  Exam,
  Signatures,
  Membership,
])

const Ers = z.object({
  scopes: z.array(z.enum(SCOPES)).min(1),
  category: z.object({ source: Source }),
  provided: z.object({ days: whole, recipients: whole, source: Source }),
  rscReceived: z.object({ minutes: whole, source: Source }),
  training: z.object({
    minutes: whole,
    /** Whether only hours completed after an Emerging award count for somebody who holds one. */
    furtherAfterEmerging: z.boolean(),
    source: Source,
  }),
  references: z.object({ places: z.array(Place).min(1), source: Source }).nullable(),
  membership: z.object({ source: Source }),
  emerging: z.object({ minutes: whole, months: whole, source: Source }),
})

export const EditionShape = z.object({
  id: z.string().min(1),
  /** The first day on which an application started belongs to this edition. */
  from: day,
  /** Months for which a rating counts, reckoned from its receipt; `null`: for good. */
  ratingMonths: whole.nullable(),
  /** So many "not enough information" answers void a rating. */
  voidAnswers: z.object({ count: whole, source: Source }),
  demands: z.record(z.enum(SCOPES), z.array(Demand)),
  ers: Ers,
})

export type Source = z.infer<typeof Source>
export type Place = z.infer<typeof Place>
export type Demand = z.infer<typeof Demand>
export type DemandOf<C extends Demand['code']> = Extract<Demand, { code: C }>
export type WorkDemand = z.infer<typeof Work>
export type EducationDemand = z.infer<typeof Education>
export type TrainingDemand = z.infer<typeof Training>
export type Edition = z.infer<typeof EditionShape>

export type ErsCode = 'ers.category' | 'ers.provided' | 'ers.rsc-received' | 'ers.training' | 'ers.references'
export type RequirementCode = Demand['code'] | ErsCode

/** `submit`: needed before submission; `award`: needed before the endorsement is awarded. */
export type Gate = 'submit' | 'award'
