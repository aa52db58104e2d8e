import { type Minutes, minutes } from '@/lib/core/minutes'
import { TRACKS } from '@/lib/rules/categories'
import { DOMAINS } from '@/lib/rules/competencies'
import {
  EDUCATION_LEVELS,
  type Exam,
  type Facts,
  RATER_ROLES,
  RSC_CONCERNS,
  RSC_FORMATS,
  WORK_KINDS,
} from '@/lib/rules/portfolio'
import type { Evidence } from './evidence'
import type { Ledger } from './ledger'
import { qualifiedPeriods, type Standing } from './standings'

export type Assembled = {
  personId: string
  ledger: Ledger
  evidence: Evidence | null
  standings: ReadonlyMap<string, Standing>
  /** Whether a membership row may be used (the association may count its own members only). */
  counts: (association: string) => boolean
  /** For the applicant's eyes a rating that cannot be used is one that has not come: its content is not theirs to see. */
  mask: { voidAnswers: number } | null
}

/** The stored words that the rules know, in the rules' order; anything else is left out. */
function known<T extends string>(words: readonly T[], stored: readonly string[]): T[] {
  return words.filter((word) => stored.includes(word))
}

function one<T extends string>(words: readonly T[], stored: string): T | null {
  return words.find((word) => word === stored) ?? null
}

function examOf(exams: Evidence['exams']): Exam {
  const best = (part: number) => {
    const sat = exams.filter((result) => result.part === part)
    return sat.find((result) => result.passed) ?? sat.at(-1)
  }
  const [part1, part2] = [best(1), best(2)]
  return {
    part1: part1 && part1.correct !== null ? { correct: part1.correct, of: part1.of ?? 60, on: part1.satOn } : null,
    part2: part2 ? { passed: part2.passed, on: part2.satOn } : null,
  }
}

function referencesOf(evidence: Evidence, mask: Assembled['mask']): Facts['references'] {
  return evidence.references.flatMap((row) => {
    const role = one(RATER_ROLES, row.role)
    if (!role) return []
    const { id, email, endorsed, receivedOn, notEnoughInformation } = row
    const recommends = row.recommends === true
    if (!mask) return [{ id, rater: email, role, endorsed, receivedOn, recommends, notEnoughInformation }]
    const usable = recommends && notEnoughInformation < mask.voidAnswers
    return [
      {
        id,
        rater: email,
        role,
        endorsed,
        receivedOn: usable ? receivedOn : null,
        recommends: true,
        notEnoughInformation: 0,
      },
    ]
  })
}

function signedOn(evidence: Evidence | null, kind: string) {
  return evidence?.signatures.find((signature) => signature.kind === kind)?.signedOn ?? null
}

/** Stored rows as the rules' facts. The ids are the rows' ids, so that a finding leads back to its entry. */
export function toFacts({ personId, ledger, evidence, standings, counts, mask }: Assembled): Facts {
  const amount = (value: number): Minutes => minutes(value)
  return {
    held: standings.get(personId)?.held ?? [],
    education: ledger.education.flatMap((row) => {
      const level = one(EDUCATION_LEVELS, row.level)
      return level
        ? [{ id: row.id, level, completedOn: row.completedOn, competencies: known(DOMAINS, row.competencies) }]
        : []
    }),
    licences: ledger.licences.map(({ id, kind, fromDay, toDay }) => ({ id, kind, from: fromDay, to: toDay })),
    work: ledger.work.flatMap(({ fromDay, toDay, ...row }) => {
      const kind = one(WORK_KINDS, row.kind)
      if (!kind) return []
      const { id, paid, supervised, specialisedTraining, supervisorEndorsed } = row
      const said = { paid, supervised, specialisedTraining, supervisorEndorsed, families: row.families ?? 0 }
      const lists = { serves: known(TRACKS, row.serves), competencies: known(DOMAINS, row.competencies) }
      return [{ id, kind, from: fromDay, to: toDay, ...said, ...lists }]
    }),
    training: ledger.training.map((row) => ({
      id: row.id,
      completedOn: row.completedOn,
      minutes: amount(row.minutes),
      deiMinutes: amount(row.deiMinutes),
      rscProvisionMinutes: amount(row.rscProvisionMinutes),
      about: known(TRACKS, row.about),
      competencies: known(DOMAINS, row.competencies),
    })),
    rsc: ledger.rsc.flatMap((row) => {
      const [format, concerns] = [one(RSC_FORMATS, row.format), one(RSC_CONCERNS, row.concerns)]
      if (!format || !concerns) return []
      const lists = { about: known(TRACKS, row.about), competencies: known(DOMAINS, row.competencies) }
      const confirmed = row.confirmedAt !== null && row.disputedAt === null
      const run = { id: row.id, from: row.fromDay, to: row.toDay, minutes: amount(row.minutes), giver: row.giverId }
      return [{ ...run, format, concerns, confirmed, ...lists }]
    }),
    givers: ledger.givers.map(({ id, name, giverPersonId }) => ({
      id,
      name,
      qualified: giverPersonId ? qualifiedPeriods(standings.get(giverPersonId)) : [],
    })),
    rscProvided: ledger.rscProvided.map(({ id, fromDay, toDay, recipients }) => ({
      id,
      from: fromDay,
      to: toDay,
      recipients,
    })),
    references: evidence ? referencesOf(evidence, mask) : [],
    exam: examOf(evidence?.exams ?? []),
    signed: {
      codeOfEthics: signedOn(evidence, 'code-of-ethics'),
      agreement: signedOn(evidence, 'agreement'),
      noSanction: signedOn(evidence, 'no-sanction'),
    },
    membership: ledger.memberships
      .filter((row) => counts(row.association))
      .map(({ fromDay, toDay }) => ({ from: fromDay, to: toDay })),
  }
}
