import { FORMAT } from '@/lib/check/format'
import { toHours } from '@/lib/core/minutes'
import type { Ctx } from '@/lib/ctx/ctx'
import type { Facts } from '@/lib/rules/portfolio'
import { applicationFindings } from './facts'
import type { Ledger } from './ledger'

/** Parts are rounded down to the hundredth: they come back as the same minutes and never exceed their rounded whole. */
function partHours(minutes: number): number {
  return Math.floor((minutes * 100) / 60) / 100
}

/** Entries by id, to add what people call them to what the rules look at. */
function byId<T extends { id: string }>(rows: readonly T[]): (id: string) => T | undefined {
  const map = new Map(rows.map((row) => [row.id, row]))
  return (id) => map.get(id)
}

function learned(facts: Facts, ledger: Ledger) {
  const [schools, licences, jobs, courses] = [ledger.education, ledger.licences, ledger.work, ledger.training]
  const [school, licence, job, course] = [byId(schools), byId(licences), byId(jobs), byId(courses)]
  return {
    education: facts.education.map((entry) => {
      const row = school(entry.id)
      const { field, institution } = row ?? {}
      return { ...entry, field, institution, transcript: (row?.documents ?? 0) > 0 }
    }),
    licences: facts.licences.map((entry) => ({ ...entry, state: licence(entry.id)?.state })),
    work: facts.work.map((entry) => {
      const { role, employer, weeklyMinutes } = job(entry.id) ?? {}
      return { ...entry, role, employer, hoursPerWeek: weeklyMinutes ? toHours(weeklyMinutes) : null }
    }),
    training: facts.training.map(({ minutes, deiMinutes, rscProvisionMinutes, ...entry }) => ({
      ...entry,
      title: course(entry.id)?.title || '…',
      provider: course(entry.id)?.provider,
      hours: toHours(minutes),
      deiHours: partHours(deiMinutes),
      rscProvisionHours: partHours(rscProvisionMinutes),
    })),
  }
}

/** An application as the open format: what the `check` command reads and answers exactly as this application does. */
export async function exportPortfolio(ctx: Ctx, applicationId: string) {
  const { application, portfolio, ledger } = await applicationFindings(ctx, applicationId)
  const { asOf, edition, category, addOns, membership, facts } = portfolio
  return {
    reference: application.reference,
    portfolio: {
      format: FORMAT,
      asOf,
      edition,
      category,
      addOns,
      settings: { membership },
      held: facts.held.map(({ category: code, from, to, addOns: own }) => ({ category: code, from, to, addOns: own })),
      ...learned(facts, ledger),
      rsc: facts.rsc.map(({ minutes, ...entry }) => ({ ...entry, hours: toHours(minutes) })),
      givers: facts.givers,
      rscProvided: facts.rscProvided,
      references: facts.references,
      exam: facts.exam,
      signed: facts.signed,
      membership: facts.membership,
    },
  }
}
