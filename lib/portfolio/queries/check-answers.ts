import { addDays, type PlainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { roundAhead } from '@/lib/rounds/queries'
import type { SectionCode } from '@/lib/rules/sections'
import { VALUES } from '@/lib/rules/values'
import { mayEdit, maySubmit } from '../policy'
import { type CoverageView, coverageOf } from './coverage'
import type { Evidence } from './evidence'
import { type ApplicationHead, headOf } from './head'
import { ownFindings } from './home'
import type { Ledger } from './ledger'
import { openItemsOf, type Sendable, sectionsOf, sendable } from './sections'
import type { ValueLine } from './values'

export type CheckView = Sendable & {
  head: ApplicationHead
  person: { name: string; email: string; phone: string | null; place: string }
  ledger: Ledger
  evidence: Pick<Evidence, 'signatures' | 'references'>
  values: ValueLine[]
  coverage: CoverageView['rows']
  documents: { id: string; name: string; createdAt: Date }[]
  /** Entries a coordinator did not accept. */
  refused: string[]
  sections: SectionCode[]
  open: SectionCode[]
  maySubmit: boolean
  responseDays: number
  expectedOn: PlainDate
  /** The name of the round it is read in, or would be if it were sent now. */
  round: string | null
}

/** Everything an application would send, on one page, and what still keeps it from being sent. */
export async function checkView(ctx: Ctx, applicationId: string): Promise<CheckView> {
  const found = await ownFindings(ctx, applicationId)
  const { application, ledger, evidence, marks } = found
  const { personId, state, settings } = application
  const sections = await sectionsOf(ctx, found)
  const openItems = state === 'info_requested' ? await openItemsOf(ctx, applicationId) : []
  const person = await ctx.db.person.findUniqueOrThrow({
    where: { orgId_id: { orgId: ctx.org.id, id: personId } },
    include: { values: { orderBy: { value: 'asc' } } },
  })
  const documents = await ctx.db.document.findMany({
    where: { orgId: ctx.org.id, personId, removedAt: null },
    select: { id: true, name: true, createdAt: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const facts = { ownerId: personId, state, openItems }
  const canSend = maySubmit(ctx.actor, facts).yes
  const round = canSend ? await roundAhead(ctx, applicationId) : await roundOf(ctx, application.roundId)
  return {
    head: headOf(ctx, application),
    person: {
      name: `${person.givenName} ${person.familyName}`,
      email: person.email,
      phone: person.phone,
      place: [person.city, person.state].filter(Boolean).join(', '),
    },
    ledger,
    evidence,
    values: VALUES.map((value) => {
      const row = person.values.find((held) => held.value === value)
      return { value, text: row?.text ?? '', version: row?.version ?? 0 }
    }),
    coverage: coverageOf(found),
    documents,
    refused: marks.filter((mark) => mark.inForce).map((mark) => mark.entryId),
    sections: sections.map(({ code }) => code),
    open: sections.map(({ code }) => code).filter((code) => mayEdit(ctx.actor, facts, code).yes),
    ...sendable(found, sections),
    maySubmit: canSend,
    responseDays: settings.review.responseDays,
    round: round?.name ?? null,
    expectedOn: toDay(application.expectedOn) ?? round?.decideOn ?? addDays(today(ctx), settings.review.responseDays),
  }
}

async function roundOf(ctx: Ctx, roundId: string | null): Promise<{ name: string; decideOn: PlainDate } | null> {
  if (roundId === null) return null
  const row = await ctx.db.round.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id: roundId } } })
  return row && { name: row.name, decideOn: toDay(row.decideOn) }
}
