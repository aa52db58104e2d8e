import type { Ctx } from '@/lib/ctx/ctx'
import { ADD_ONS } from '@/lib/rules/categories'
import { awardableAddOns } from '@/lib/rules/finding'
import { SECTION_OF_ENTRY } from '@/lib/rules/ledger-lock'
import { DOCUMENTS } from '@/lib/rules/portfolio'
import {
  SECTIONS,
  type SectionCode,
  type SectionFacts,
  type SectionState,
  sectionOf,
  sectionState,
  sectionsFor,
  sectionsOfAddOn,
} from '@/lib/rules/sections'
import { VALUES } from '@/lib/rules/values'
import type { OpenItem } from '../policy'
import type { ApplicationFindings } from './facts'

export type SectionView = { code: SectionCode; state: SectionState; facts: SectionFacts }

/** What was asked for in an open information request and not answered yet, item by item. */
export async function openItemsOf(ctx: Ctx, applicationId: string): Promise<OpenItem[]> {
  return ctx.db.informationItem.findMany({
    where: { orgId: ctx.org.id, answeredAt: null, request: { applicationId, closedAt: null } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { section: true, entryKind: true, entryId: true },
  })
}

type About = {
  profileSaved: boolean
  written: number
  documents: number
  /** By the virus scanner. */
  refusedDocuments: number
  /** Not seen by it yet. */
  waitingDocuments: number
  awaitedRatings: number
}

/** What the sections need beyond the findings, in one statement. */
async function aboutOf(ctx: Ctx, { application }: ApplicationFindings): Promise<About> {
  const [org, person] = [ctx.org.id, application.personId]
  const [row] = await ctx.db.$queryRaw<About[]>`
    select
      exists (select 1 from "Person" where "orgId" = ${org}::uuid and "id" = ${person}::uuid and "profileSavedAt" is not null) as "profileSaved",
      (select count(*)::int from "ValueStatement" where "orgId" = ${org}::uuid and "personId" = ${person}::uuid and btrim("text") <> '') as written,
      (select count(*)::int from "Document" where "orgId" = ${org}::uuid and "personId" = ${person}::uuid and "removedAt" is null) as documents,
      (select count(*)::int from "Document" where "orgId" = ${org}::uuid and "personId" = ${person}::uuid and "removedAt" is null and "verdict" = 'refused') as "refusedDocuments",
      (select count(*)::int from "Document" where "orgId" = ${org}::uuid and "personId" = ${person}::uuid and "removedAt" is null and "verdict" = 'pending') as "waitingDocuments",
      (select count(*)::int from "Reference" where "orgId" = ${org}::uuid and "applicationId" = ${application.id}::uuid
        and "requestedAt" is not null and "receivedAt" is null and "declinedAt" is null and "cancelledAt" is null
        and ("bouncedAt" is null or "openedAt" is not null)
        and ("expiresAt" is null or "expiresAt" > ${ctx.now})) as "awaitedRatings"`
  if (!row) throw new Error('facts about a person are one row')
  return row
}

function entriesIn(
  code: SectionCode,
  found: ApplicationFindings,
  about: About,
): { entries: number; outOf: number | null } {
  const { ledger, evidence, assessment } = found
  const signed = DOCUMENTS.filter((document) => found.portfolio.facts.signed[document] !== null).length
  const counts: Record<SectionCode, number> = {
    profile: about.profileSaved ? 1 : 0,
    membership: ledger.memberships.length,
    education: ledger.education.length + ledger.licences.length,
    training: ledger.training.length,
    work: ledger.work.length,
    supervision: ledger.rsc.length,
    giving: ledger.rscProvided.length,
    competencies: assessment.findings.find((finding) => finding.code === 'competencies')?.counted ?? 0,
    values: about.written,
    documents: about.documents,
    references: evidence.references.length,
    agreements: signed,
  }
  return { entries: counts[code], outOf: code === 'profile' ? 1 : code === 'values' ? VALUES.length : null }
}

/** The parts an application consists of: with a category, or of the add-on alone. */
export function partsOf({ application, assessment, edition }: ApplicationFindings): readonly SectionCode[] {
  if (assessment.category === null) return sectionsOfAddOn(edition)
  return sectionsFor(ADD_ONS.filter((code) => application.addOns.includes(code)))
}

/** Every part of an application with its state, derived from what is there. Two statements beyond the findings. */
export async function sectionsOf(ctx: Ctx, found: ApplicationFindings): Promise<SectionView[]> {
  const about = await aboutOf(ctx, found)
  const items = found.application.state === 'info_requested' ? await openItemsOf(ctx, found.application.id) : []
  const { ledger, assessment, evidence, marks } = found
  const findings = [...assessment.findings, ...(assessment.addOns.ERS?.findings ?? [])]
  const ledgerEntries = ledger.education.length + ledger.work.length + ledger.training.length + ledger.rsc.length
  const alone = assessment.category === null
  const missing = findings.find(({ code }) => code === (alone ? 'ers.references' : 'references'))
  const toCome = missing?.required ? missing.required - missing.counted : 0
  return partsOf(found).map((code) => {
    const asks: readonly string[] = SECTIONS[code].asks
    const refused = marks.filter((mark) => mark.inForce && SECTION_OF_ENTRY[mark.entryKind] === code).length
    const facts: SectionFacts = {
      code,
      // Beside a category the add-on holds no part up; alone, it is what the parts are for.
      findings: findings.filter((finding) => (alone ? sectionOf(finding.code) === code : asks.includes(finding.code))),
      ...entriesIn(code, found, about),
      finished: evidence.sections.some((mark) => mark.section === code),
      problems:
        refused +
        (code === 'documents' ? about.refusedDocuments : 0) +
        items.filter((item) => item.section === code).length,
      scanning: code === 'documents' ? about.waitingDocuments : 0,
      awaited: code === 'references' && toCome > 0 && about.awaitedRatings >= toCome,
      ledgerEntries,
    }
    return { code, facts, state: sectionState(facts) }
  })
}

/** Whether it may be sent, and the parts that keep it from it. */
export type Sendable = { ready: boolean; missing: SectionCode[] }

/**
 * With a category every part is done and what it asks before the review is met. For the add-on alone the add-on has to be
 * ready, or Emerging where it was not awarded yet: what the two years are for may still be missing then.
 */
export function sendable(
  { assessment }: Pick<ApplicationFindings, 'assessment'>,
  sections: readonly SectionView[],
): Sendable {
  const open = sections.filter(({ state }) => state !== 'completed')
  if (assessment.category !== null) {
    return { ready: open.length === 0 && assessment.readyToSubmit, missing: open.map(({ code }) => code) }
  }
  const enough = awardableAddOns(assessment).length > 0
  const missing = open.filter(({ code, state }) => !enough || code === 'profile' || state === 'problem')
  return { ready: enough && missing.length === 0, missing: missing.map(({ code }) => code) }
}
