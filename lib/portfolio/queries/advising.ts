import { DomainError } from '@/lib/core/domain-error'
import type { Message } from '@/lib/core/message'
import { demand } from '@/lib/core/verdict'
import { isSelf } from '@/lib/ctx/actor'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { appliedFor } from '@/lib/rules/categories'
import type { Finding } from '@/lib/rules/finding'
import { SECTIONS, type SectionCode, type SectionGroup, type SectionState } from '@/lib/rules/sections'
import { type ApplicationState, isFinal, STATES, whoseTurn } from '@/lib/rules/transitions'
import { mayAdvise } from '../policy'
import { type ApplicationFindings, applicationFindings } from './facts'
import { type ApplicationHead, headOf } from './head'
import { hintOf } from './home'
import { sectionsOf } from './sections'

export type Advisee = {
  id: string
  applicant: string
  reference: string
  category: string
  addOns: string[]
  state: ApplicationState
  turn: 'applicant' | 'coordinator' | null
}

/** The applications whose adviser the actor is, those that go on first. */
export async function advisees(ctx: Ctx): Promise<Advisee[]> {
  demand(mayAdvise(ctx.actor))
  const rows = await ctx.db.application.findMany({
    where: { orgId: ctx.org.id, adviserId: personOf(ctx).personId },
    orderBy: [{ stateSince: 'desc' }, { id: 'desc' }],
    include: { person: { select: { givenName: true, familyName: true } } },
    take: 200,
  })
  const lines = rows.flatMap(({ id, person, reference, addOns, ...row }): Advisee[] => {
    const category = appliedFor({ category: row.category, addOns })
    const state = STATES.find((known) => known === row.state)
    const applicant = `${person.givenName} ${person.familyName}`
    return state ? [{ id, applicant, reference, category, addOns, state, turn: whoseTurn(state) }] : []
  })
  return [...lines.filter(({ state }) => !isFinal(state)), ...lines.filter(({ state }) => isFinal(state))]
}

export type Advised = { head: ApplicationHead; applicant: string; found: ApplicationFindings }

/** One of them with what the rules find in it. Nobody else's is there, whatever else the adviser may read. */
export async function advised(ctx: Ctx, applicationId: string): Promise<Advised> {
  const found = await applicationFindings(ctx, applicationId)
  const { adviserId, personId } = found.application
  if (adviserId === null || !isSelf(ctx.actor, adviserId)) throw new DomainError('not_found')
  const row = await ctx.db.person.findUniqueOrThrow({
    where: { orgId_id: { orgId: ctx.org.id, id: personId } },
    select: { givenName: true, familyName: true },
  })
  return { head: headOf(ctx, found.application), applicant: `${row.givenName} ${row.familyName}`, found }
}

export type AdvisedLine = { code: SectionCode; group: SectionGroup; state: SectionState; hint: Message | null }
export type AdvisedHome = {
  head: ApplicationHead
  applicant: string
  sections: AdvisedLine[]
  completed: number
  findings: readonly Finding[]
}

/** The task list as the adviser reads it. */
export async function advisedHome(ctx: Ctx, applicationId: string): Promise<AdvisedHome> {
  const { head, applicant, found } = await advised(ctx, applicationId)
  const sections = await sectionsOf(ctx, found)
  const { assessment } = found
  const addOn = (assessment.addOns.ERS?.findings ?? []).filter(
    (finding) => finding.code !== 'membership' || assessment.category === null,
  )
  return {
    head,
    applicant,
    sections: sections.map((section) => ({
      code: section.code,
      group: SECTIONS[section.code].group,
      state: section.state,
      hint: hintOf(section),
    })),
    completed: sections.filter((section) => section.state === 'completed').length,
    findings: [...assessment.findings, ...addOn],
  }
}
