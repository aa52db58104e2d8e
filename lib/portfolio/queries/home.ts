import { DomainError } from '@/lib/core/domain-error'
import { type Message, message } from '@/lib/core/message'
import type { PlainDate } from '@/lib/core/plain-date'
import { isSelf } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { explain } from '@/lib/rules/explain'
import { type Finding, isSettled } from '@/lib/rules/finding'
import { mayBeFinished, SECTIONS, type SectionCode, type SectionGroup, type SectionState } from '@/lib/rules/sections'
import type { OpenItem } from '../policy'
import { mayEdit, mayReopen, maySubmit, mayWithdraw } from '../policy'
import { type Deferral, deferralOf } from './deferral'
import { type ApplicationFindings, applicationFindings } from './facts'
import { type ApplicationHead, headOf } from './head'
import { type Held, heldBy } from './held'
import { type SectionView, sectionsOf, sendable } from './sections'

export type SectionLine = {
  code: SectionCode
  group: SectionGroup
  state: SectionState
  hint: Message | null
  /** Whether it may be changed now; otherwise it can only be looked at. */
  open: boolean
  /** Nothing asked is missing, so its writer may call it finished. */
  finishable: boolean
}

export type OpenRequest = { dueOn: PlainDate; message: string; items: (OpenItem & { id: string; ask: string })[] }

export type HomeView = {
  head: ApplicationHead
  sections: SectionLine[]
  completed: number
  ready: boolean
  warnings: Message[]
  findings: readonly Finding[]
  /** What the decision asked for, when it was put off. */
  deferral: Deferral | null
  /** The office has put it on hold: why, and what it says about it. */
  held: Held
  request: OpenRequest | null
  /** Since when the draft rests, nobody having worked on it. */
  restingSince: Date | null
  may: { submit: boolean; withdraw: boolean; reopen: boolean }
}

function isFinishable({ state, facts }: SectionView): boolean {
  return (state === 'notStarted' || state === 'inProgress') && !facts.finished && mayBeFinished(facts)
}

/** What a part says under its name: trouble first, then how far it is. */
export function hintOf({ code, state, facts }: SectionView): Message | null {
  if (state === 'problem') return message('portfolio.hint.problem', { count: facts.problems })
  if (facts.scanning) return message('portfolio.hint.scanning', { count: facts.scanning })
  if (state === 'cannotStart') return message('portfolio.hint.cannotStart')
  if (facts.awaited && state === 'waiting') return message('portfolio.hint.ratersAsked')
  if (facts.outOf !== null && code === 'values') {
    return message('portfolio.hint.written', { written: facts.entries, of: facts.outOf })
  }
  const first = facts.findings.find((finding) => !isSettled(finding)) ?? facts.findings[0]
  const [said] = first ? explain(first) : []
  return said ?? message(`portfolio.hint.${code}`)
}

async function openRequest(ctx: Ctx, { application }: ApplicationFindings): Promise<OpenRequest | null> {
  if (application.state !== 'info_requested') return null
  const row = await ctx.db.informationRequest.findFirst({
    where: { orgId: ctx.org.id, applicationId: application.id, closedAt: null },
    orderBy: { round: 'desc' },
    include: { items: { orderBy: [{ position: 'asc' }, { id: 'asc' }] } },
  })
  if (!row) return null
  const items = row.items.map(({ id, section, entryKind, entryId, ask }) => ({ id, section, entryKind, entryId, ask }))
  return { dueOn: toDay(row.dueOn), message: row.message, items }
}

/** The findings of one of the acting person's own applications. */
export async function ownFindings(ctx: Ctx, applicationId: string): Promise<ApplicationFindings> {
  const found = await applicationFindings(ctx, applicationId)
  if (!isSelf(ctx.actor, found.application.personId)) throw new DomainError('not_found')
  return found
}

/** The portfolio's home: its parts, how far they are, and what may be done next. */
export async function applicationHome(ctx: Ctx, applicationId: string): Promise<HomeView> {
  const found = await ownFindings(ctx, applicationId)
  const { application, assessment } = found
  const sections = await sectionsOf(ctx, found)
  const request = await openRequest(ctx, found)
  const facts = {
    ownerId: application.personId,
    state: application.state,
    openItems: request?.items ?? [],
    resting: application.restingSince !== null,
  }
  const completed = sections.filter((section) => section.state === 'completed').length
  const addOn = (assessment.addOns.ERS?.findings ?? []).filter(
    (finding) => finding.code !== 'membership' || assessment.category === null,
  )
  const findings = [...assessment.findings, ...addOn]
  const comingBack = application.state === 'deferred' || application.state === 'draft'
  return {
    head: headOf(ctx, application),
    sections: sections.map((section) => ({
      code: section.code,
      group: SECTIONS[section.code].group,
      state: section.state,
      hint: hintOf(section),
      open: mayEdit(ctx.actor, facts, section.code).yes,
      finishable: application.state === 'draft' && isFinishable(section),
    })),
    completed,
    ready: sendable(found, sections).ready,
    warnings: assessment.warnings.map(({ explanation }) => explanation),
    findings,
    held: application.heldAt ? await heldBy(ctx, applicationId) : null,
    deferral: comingBack ? await deferralOf(ctx, application, findings) : null,
    request,
    restingSince: application.restingSince,
    may: {
      submit: maySubmit(ctx.actor, facts).yes,
      withdraw: mayWithdraw(ctx.actor, facts).yes,
      reopen: mayReopen(ctx.actor, facts).yes,
    },
  }
}
