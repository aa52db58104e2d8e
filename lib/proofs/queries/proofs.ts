import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import type { PlainDate } from '@/lib/core/plain-date'
import { demand, type Verdict } from '@/lib/core/verdict'
import { holds, isSelf } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { documentChoices } from '@/lib/portfolio/queries/documents'
import type { ApplicationState } from '@/lib/rules/transitions'
import type { WaitState } from '@/lib/rules/waits'
import { waitsOf } from '@/lib/waits/contract'
import { isWithSchool, mayAskForProof, mayAskSchool, mayDropProof, mayHandIn, mayJudgeProof } from '../policy'
import { PROOF_KINDS, type ProofKind, type SchoolEnd } from '../schema'
import { factsOf } from './lock-proof'

/** The school that was asked last. `with`: it has the letter and has not answered. */
export type SchoolAsked = {
  name: string
  email: string
  studentName: string
  namedBy: 'applicant' | 'office'
  askedAt: Date
  with: boolean
  ended: SchoolEnd | null
  note: string
  signed: string
}

export type ProofView = {
  id: string
  kind: ProofKind
  /** The degree or membership it is about; empty: about none in particular. */
  about: string
  words: string
  /** Only the school itself can send it. */
  official: boolean
  school: SchoolAsked | null
  /** Where the degree it is about was taken. */
  institution: string
  askedAt: Date
  dueOn: PlainDate
  state: WaitState
  late: boolean
  reminders: number
  receivedAt: Date | null
  receivedHow: string | null
  document: { id: string; name: string } | null
  outcomeNote: string
  may: { handIn: Verdict; askSchool: Verdict; judge: Verdict; drop: Verdict }
}

export type Proofs = {
  applicationId: string
  reference: string
  applicant: string
  proofs: ProofView[]
  /** The applicant's own documents, to choose from. */
  documents: { id: string; name: string }[]
}

type Head = { ownerId: string; reference: string; applicant: string; state: ApplicationState; held: boolean }

async function headOf(ctx: Ctx, applicationId: string): Promise<Head> {
  if (!isUuid(applicationId)) throw new DomainError('not_found')
  const [row] = await ctx.db.$queryRaw<Head[]>`
    select a."personId" as "ownerId", a."reference", p."givenName" || ' ' || p."familyName" as "applicant", a."state",
      a."heldAt" is not null as "held"
    from "Application" a join "Person" p on p."orgId" = a."orgId" and p."id" = a."personId"
    where a."orgId" = ${ctx.org.id}::uuid and a."id" = ${applicationId}::uuid`
  if (!row) throw new DomainError('not_found')
  return row
}

async function proofsIn(ctx: Ctx, applicationId: string, head: Head): Promise<ProofView[]> {
  const rows = await ctx.db.proofRequest.findMany({
    where: { orgId: ctx.org.id, applicationId },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    include: { document: { select: { id: true, name: true, removedAt: true } } },
  })
  const entryIds = rows.flatMap(({ kind, entryId }) => (kind === 'transcript' && entryId ? [entryId] : []))
  const degrees = await ctx.db.education.findMany({
    where: { orgId: ctx.org.id, id: { in: entryIds } },
    select: { id: true, institution: true },
    orderBy: { id: 'asc' },
  })
  const schools = new Map(degrees.map(({ id, institution }) => [id, institution]))
  const waits = new Map((await waitsOf(ctx, applicationId)).map((wait) => [wait.subjectId, wait]))
  return rows.map((row) => {
    const { receivedAt, document } = row
    const facts = factsOf(row, head)
    const wait = waits.get(row.id)
    return {
      id: row.id,
      kind: row.kind as ProofKind,
      about: row.about,
      words: row.words,
      official: row.official,
      institution: schools.get(row.entryId ?? '') ?? '',
      school: schoolOf(row, isWithSchool(facts)),
      askedAt: row.askedAt,
      dueOn: toDay(row.dueOn),
      state: wait?.state ?? 'stopped',
      late: wait?.late ?? false,
      reminders: wait?.reminders ?? 0,
      receivedAt,
      receivedHow: row.receivedHow,
      document: document && !document.removedAt ? { id: document.id, name: document.name } : null,
      outcomeNote: row.outcomeNote,
      may: {
        handIn: mayHandIn(ctx.actor, facts),
        askSchool: mayAskSchool(ctx.actor, facts),
        judge: mayJudgeProof(ctx.actor, facts),
        drop: mayDropProof(ctx.actor, facts),
      },
    }
  })
}

type SchoolRow = Parameters<typeof factsOf>[0]

function schoolOf(row: SchoolRow, withSchool: boolean): SchoolAsked | null {
  const { school: name, schoolEmail: email, studentName, schoolNamedBy, schoolAskedAt } = row
  if (!schoolAskedAt) return null
  return {
    ...{ name, email, studentName, askedAt: schoolAskedAt, with: withSchool },
    namedBy: schoolNamedBy === 'office' ? 'office' : 'applicant',
    ended: row.schoolEnded as SchoolEnd | null,
    note: row.schoolNote,
    signed: row.schoolSigned,
  }
}

/** What an applicant was asked to bring. Anybody else's application is not there. */
export async function ownProofs(ctx: Ctx, applicationId: string): Promise<Proofs> {
  const head = await headOf(ctx, applicationId)
  if (!isSelf(ctx.actor, head.ownerId)) throw new DomainError('not_found')
  const { reference, applicant } = head
  const proofs = await proofsIn(ctx, applicationId, head)
  return { applicationId, reference, applicant, proofs, documents: await documentChoices(ctx, head.ownerId) }
}

/** How many the applicant has still to bring or to ask a school for; asked by their home. What a school has in hand is not theirs. */
export async function proofsAwaited(ctx: Ctx, applicationId: string): Promise<number> {
  return ctx.db.proofRequest.count({
    where: {
      orgId: ctx.org.id,
      applicationId,
      receivedAt: null,
      droppedAt: null,
      OR: [{ schoolAskedAt: null }, { schoolEndedAt: { not: null } }],
      application: { state: { notIn: ['endorsed', 'deferred', 'withdrawn'] } },
    },
  })
}

export type OfficeProofs = Proofs & {
  ask: Verdict
  /** What can be asked for: the kind, and the degrees and memberships there are. */
  choices: { what: string; kind: ProofKind; title: string }[]
}

/** The office's page of a case's proofs. */
export async function officeProofs(ctx: Ctx, applicationId: string): Promise<OfficeProofs> {
  if (!holds(ctx.actor, 'application.read')) throw new DomainError('not_found')
  const head = await headOf(ctx, applicationId)
  const { reference, applicant, ownerId } = head
  const where = { orgId: ctx.org.id, personId: ownerId }
  const degrees = await ctx.db.education.findMany({ where, orderBy: [{ completedOn: 'desc' }, { id: 'desc' }] })
  const memberships = await ctx.db.membership.findMany({ where, orderBy: [{ toDay: 'desc' }, { id: 'desc' }] })
  return {
    applicationId,
    reference,
    applicant,
    proofs: await proofsIn(ctx, applicationId, head),
    documents: await documentChoices(ctx, ownerId),
    ask: mayAskForProof(ctx.actor, head),
    choices: [
      ...degrees.map(({ id, field, institution }) => ({
        what: `transcript/${id}`,
        kind: PROOF_KINDS[0],
        title: [field, institution].filter(Boolean).join(', '),
      })),
      ...memberships.map(({ id, association }) => ({
        what: `membership-proof/${id}`,
        kind: PROOF_KINDS[1],
        title: association,
      })),
      ...PROOF_KINDS.map((kind) => ({ what: kind, kind, title: '' })),
    ],
  }
}

/** May a file come in as this proof? Asked before a byte is read. */
export async function admitProof(ctx: Ctx, applicationId: string, proofId: string): Promise<void> {
  const head = await headOf(ctx, applicationId)
  const one = isUuid(proofId)
    ? await ctx.db.proofRequest.findFirst({ where: { orgId: ctx.org.id, id: proofId, applicationId } })
    : null
  if (!one) throw new DomainError('not_found')
  demand(mayHandIn(ctx.actor, factsOf(one, head)))
}
