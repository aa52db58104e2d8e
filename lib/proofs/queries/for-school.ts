import { DomainError } from '@/lib/core/domain-error'
import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import type { ApplicationState } from '@/lib/rules/transitions'
import { mayAnswerForSchool } from '../policy'
import { factsOf } from './lock-proof'

/** Which proof a school's link is about. */
export function registrarOf(ctx: Ctx): string {
  if (ctx.actor.kind !== 'registrar') throw new DomainError('not_found')
  return ctx.actor.proofId
}

export type SchoolView = {
  /** `over`: it came another way, or is no longer needed. */
  phase: 'open' | 'sent' | 'declined' | 'over'
  applicant: string
  studentName: string
  about: string
  school: string
  agreedOn: PlainDate
  dueOn: PlainDate
}

/** What a school reads behind its link: whose transcript, for whom, by when; nothing else of the application. */
export async function transcriptAsked(ctx: Ctx): Promise<SchoolView> {
  const id = registrarOf(ctx)
  const row = await ctx.db.proofRequest.findUnique({
    where: { orgId_id: { orgId: ctx.org.id, id } },
    include: { application: { include: { person: { select: { givenName: true, familyName: true } } } } },
  })
  if (!row) throw new DomainError('not_found')
  const { application, about, school, studentName } = row
  const { person, personId: ownerId, state, heldAt } = application
  const facts = factsOf(row, { ownerId, state: state as ApplicationState, held: heldAt !== null })
  const open = mayAnswerForSchool(ctx.actor, facts).yes
  const sent = row.receivedHow === 'school' ? 'sent' : row.schoolEndedAt && !row.receivedAt ? 'declined' : 'over'
  return {
    phase: open ? 'open' : sent,
    applicant: `${person.givenName} ${person.familyName}`,
    ...{ studentName, about, school },
    agreedOn: dayInZone(row.schoolAskedAt ?? row.askedAt, ctx.org.zone),
    dueOn: toDay(row.dueOn),
  }
}

/** May a file come in from this school? Asked before a byte is read. */
export async function admitTranscript(ctx: Ctx): Promise<void> {
  const { phase } = await transcriptAsked(ctx)
  if (phase === 'open') return
  throw new DomainError('closed', {
    reason: phase === 'over' ? 'proofs.error.notNeeded' : 'proofs.error.schoolAnswered',
  })
}
