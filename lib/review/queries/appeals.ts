import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { addDays, dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { demand, type Verdict } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { documentsOf, type ShownDocument, shownDocument } from '@/lib/portfolio/queries/documents'
import { OrgSettings } from '@/lib/rules/settings'
import type { ApplicationState } from '@/lib/rules/transitions'
import { type AppealFacts, mayAppeal, mayDecideAppeal } from '../policy'
import { type Case, caseView } from './case'
import { conflictsAmong } from './conflicts'

type Row = {
  applicationId: string
  reference: string
  ownerId: string
  state: ApplicationState
  settings: unknown
  decisionId: string
  decidedById: string
  decidedAt: Date
  feedback: string
  appealId: string | null
  words: string
  documents: string[]
  madeAt: Date
  outcome: string | null
  answer: string
}

export type Appealable = Omit<Row, 'settings'> & { until: PlainDate }

/** The last deferral of an application with what was said against it; null where there is none, or it no longer stands. */
export async function appealable(ctx: Ctx, applicationId: string): Promise<Appealable | null> {
  if (!isUuid(applicationId)) return null
  const [row] = await ctx.db.$queryRaw<Row[]>`
    select a."id" as "applicationId", a."reference", a."personId" as "ownerId", a."state", a."settings",
      d."id" as "decisionId", d."decidedById", d."decidedAt", d."feedback", l."id" as "appealId",
      coalesce(l."words", '') as "words", coalesce(l."documents", '{}') as "documents", l."madeAt", l."outcome",
      coalesce(l."answer", '') as "answer"
    from "Application" a
    join lateral (select * from "Decision" x where x."orgId" = a."orgId" and x."applicationId" = a."id"
      order by x."decidedAt" desc, x."id" desc limit 1) d on d."act" = 'defer'
    left join "Appeal" l on l."orgId" = d."orgId" and l."decisionId" = d."id"
    where a."orgId" = ${ctx.org.id}::uuid and a."id" = ${applicationId}::uuid`
  if (!row) return null
  const { settings, ...rest } = row
  const { appealDays } = OrgSettings.parse(settings).review
  return { ...rest, until: addDays(dayInZone(row.decidedAt, ctx.org.zone), appealDays) }
}

export function factsOf({ ownerId, state, until, appealId, outcome, decidedById }: Appealable): AppealFacts {
  return { ownerId, state, until, made: appealId !== null, answered: outcome !== null, decidedById }
}

type Staff = { id: string; name: string }

/** Coordinators and admins; `free` are those who neither decided nor are tied to the applicant. */
export async function whoMayAnswer(
  ctx: Ctx,
  { ownerId, decidedById }: Pick<Appealable, 'ownerId' | 'decidedById'>,
): Promise<{ free: Staff[]; staff: Staff[] }> {
  const staff = await ctx.db.$queryRaw<Staff[]>`
    select p."id", p."givenName" || ' ' || p."familyName" as "name" from "Person" p
    where p."orgId" = ${ctx.org.id}::uuid and p."id" <> ${ownerId}::uuid and p."accountId" is not null and exists (
      select 1 from "RoleHeld" h where h."orgId" = p."orgId" and h."personId" = p."id" and h."role" in ('coordinator', 'admin'))
    order by p."familyName", p."givenName", p."id"`
  const ids = staff.map(({ id }) => id)
  const ties = await conflictsAmong(ctx, ownerId, ids)
  return { staff, free: staff.filter(({ id }) => id !== decidedById && ties.get(id)?.length === 0) }
}

export type AppealForm = { applicationId: string; until: PlainDate; feedback: string; documents: ShownDocument[] }

/** What an applicant writes an appeal from. */
export async function appealForm(ctx: Ctx, applicationId: string): Promise<AppealForm> {
  const found = await appealable(ctx, applicationId)
  if (!found) throw new DomainError('not_found')
  demand(mayAppeal(ctx.actor, factsOf(found), today(ctx)))
  const { until, feedback, ownerId } = found
  return { applicationId, until, feedback, documents: (await documentsOf(ctx, ownerId)).map(shownDocument) }
}

export type AppealView = {
  words: string
  documents: ShownDocument[]
  madeAt: Date
  outcome: string | null
  answer: string
}
/** `others`: who may answer where the reader may not. */
export type CaseWithAppeal = { found: Case; appeal: AppealView | null; may: Verdict; others: Staff[] }

/** A case with the appeal against its last deferral, and whether the reader may answer it. */
export async function caseWithAppeal(ctx: Ctx, applicationId: string): Promise<CaseWithAppeal> {
  const found = await caseView(ctx, applicationId)
  const said = await appealable(ctx, applicationId)
  const facts = { ownerId: found.applicant.id, state: found.state, conflicts: found.conflicts }
  const may = mayDecideAppeal(ctx.actor, facts, said && factsOf(said))
  if (!said?.appealId) return { found, appeal: null, may, others: [] }
  const files = said.documents.length > 0 ? await documentsOf(ctx, said.ownerId) : []
  const { words, madeAt, outcome, answer } = said
  const documents = files.filter((file) => said.documents.includes(file.id)).map(shownDocument)
  const others = may.yes || outcome !== null ? [] : (await whoMayAnswer(ctx, said)).free
  return { found, appeal: { words, documents, madeAt, outcome, answer }, may, others }
}
