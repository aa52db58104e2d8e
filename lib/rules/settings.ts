import { z } from 'zod'
import { isRealMonthDay } from './month-day'
import { OwnReason } from './own-reasons'
import { MEMBERSHIP_RULES } from './portfolio'

/**
 * What an association may set (facts.md §11.1). Every member has a default, so `OrgSettings.parse({})` is a working
 * association and stored settings of an older release stay valid. No number of the credential is decided here; name,
 * zone, currency, languages, colour and labels are columns of the association itself.
 */
const whole = z.number().int().min(0)
const days = whole.max(3660)
const money = whole.max(1_000_000)
const monthDay = z.string().refine(isRealMonthDay, { error: 'rules.settings.monthDay' })
const plainDay = z.iso.date().nullable()

/** Whole cents in the association's currency. */
const fees = z.object({
  membership: money.default(6000),
  registration: money.default(2500),
  processing: z
    .object({
      FA: money.default(2500),
      FS: money.default(10_000),
      MHS: money.default(20_000),
      'MHM-C': money.default(30_000),
      'MHM-P': money.default(30_000),
      'MHM-RF': money.default(30_000),
      ERS: money.default(5000),
    })
    .prefault({}),
  exam: money.default(20_000),
  examRetake: money.default(20_000),
  renewal: money.default(2500),
  renewalLate: money.default(2500),
  reinstatement: money.default(2500),
})

/**
 * Nobody but the coordinator, one reviewer, two who do not see each other's work before both are in, or two tiers: the
 * second reader begins when the first is in, and sees it (facts.md §9).
 */
export const READERS = ['none', 'one', 'two', 'tiers'] as const
export type Readers = (typeof READERS)[number]

const renewal = z.object({
  policy: z.enum(['annual', 'triennial']).default('triennial'),
  /** Last day of the period, month and day. */
  yearEnd: monthDay.default('12-31'),
  /** `null`: what the policy says. */
  deiMinutes: whole.nullable().default(null),
  rscProvisionMinutes: whole.nullable().default(null),
  /** Share of the attestations drawn for audit, in per cent. */
  auditPercent: z.number().min(0).max(100).default(5),
  opensDaysBefore: days.default(92),
  graceDays: days.default(31),
  removalDaysAfter: days.default(90),
  inactiveMonths: whole.max(60).default(24),
  evidenceDays: days.default(30),
  reinstatement: z
    .object({
      newRatings: whole.max(3).default(0),
      trainingMinutes: whole.default(0),
      nextAudit: z.boolean().default(true),
    })
    .prefault({}),
})

/** Reminders so many days after something was asked and before it is due; after `expireDays` more nobody waits. */
const ladder = (after: number[], before: number[], expireDays: number) =>
  z
    .object({
      after: z.array(days.min(1)).max(5).default(after),
      before: z.array(days.min(1)).max(5).default(before),
      expireDays: days.default(expireDays),
    })
    .prefault({})

export const OrgSettings = z.object({
  membership: z
    .object({
      rule: z.enum(MEMBERSHIP_RULES).default('required'),
      otherAssociationCounts: z.boolean().default(true),
      yearEnd: monthDay.default('12-31'),
    })
    .prefault({}),
  /** The directory of givers; `public`: readable without an account. */
  directory: z.object({ public: z.boolean().default(false) }).prefault({}),
  /** Givers vetted by the association itself; `until` is the last day on which it may vet. */
  vettedGivers: z.object({ allowed: z.boolean().default(false), until: plainDay.default(null) }).prefault({}),
  review: z
    .object({
      /** Who reads an application before the coordinator decides; copied when it is sent. */
      readers: z.enum(READERS).default('none'),
      /** Readers are found when a case is taken up; otherwise somebody of the office assigns them. */
      assignsItself: z.boolean().default(true),
      advisoryReview: z.boolean().default(false),
      /** How soon the association means to answer; shown to applicants. */
      responseDays: days.default(45),
      reviewerDays: days.default(21),
      /** Employers so large, or shared by so many, that working there ties nobody: names as people write them. */
      sharedEmployers: z.array(z.string().trim().min(1).max(160)).max(100).default([]),
      /** So many days readers who differ have among themselves; copied when an application is sent. */
      settlingDays: days.min(1).default(7),
      /** So many days after a deferral the applicant may ask for it to be looked at again. */
      appealDays: days.default(30),
    })
    .prefault({}),
  applications: z
    .object({
      twoCategoriesAtOnce: z.boolean().default(true),
      informationDays: days.default(30),
      /** From the second request on. */
      informationDaysAgain: days.default(15),
      /** How often an applicant may be asked. */
      informationRounds: z.number().int().min(1).max(9).default(3),
      /** Idle drafts are put on hold, never deleted silently. */
      idleDraftMonths: whole.max(60).default(12),
    })
    .prefault({}),
  references: z
    .object({
      linkDays: days.min(1).default(60),
      /** Days after the request. */
      reminderDays: z.array(days.min(1)).max(5).default([7, 21]),
      /** Days before the link ends. */
      reminderDaysBefore: z.array(days.min(1)).max(5).default([5]),
    })
    .prefault({}),
  /** What else is waited for; ratings and confirmations of RSC follow `references`. */
  waits: z
    .object({
      information: ladder([], [7, 2], 14),
      transcript: ladder([14, 28], [], 14),
      membershipProof: ladder([14, 28], [], 14),
      review: ladder([], [7, 2], 14),
    })
    .prefault({}),
  /** On which days the office works: what the ages of cases are counted in. */
  calendar: z
    .object({
      federalHolidays: z.boolean().default(true),
      closedDays: z.array(z.iso.date()).max(400).default([]),
    })
    .prefault({}),
  /** Working days within which a case should leave a stage; `null`: nobody promised anything. */
  serviceLevels: z
    .object({
      submitted: whole.max(999).nullable().default(5),
      in_review: whole.max(999).nullable().default(30),
      cleared_for_exam: whole.max(999).nullable().default(null),
      deferred: whole.max(999).nullable().default(null),
    })
    .prefault({}),
  exam: z
    .object({
      retakeWaitDays: days.default(0),
      retakesAllowed: whole.max(20).nullable().default(null),
    })
    .prefault({}),
  renewal: renewal.prefault({}),
  fees: fees.prefault({}),
  /** First day of the financial year, for reports. */
  financialYearStart: monthDay.default('01-01'),
  /** Why an entry is not accepted, an application deferred, a case held: beside the shipped reasons. */
  reasons: z.array(OwnReason).default([]),
  /** The association's own finer list below each domain; empty means the public examples. */
  competencies: z
    .array(
      z.object({
        domain: z.string(),
        key: z.string().min(1).max(80),
        en: z.string().max(300),
        es: z.string().max(300),
      }),
    )
    .default([]),
})

export type OrgSettings = z.infer<typeof OrgSettings>
