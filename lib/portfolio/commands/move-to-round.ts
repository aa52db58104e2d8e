import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import type { PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { post } from '@/lib/mail/post'
import { hasRoom, lockRound } from '@/lib/rounds/lock-round'
import { mayMoveToRound } from '../policy/rounds'
import { openApplication } from '../queries/open-application'

export type MoveToRound = { applicationId: string /** `null`: into none. */; roundId: string | null }

/**
 * Puts a case into another round, or into none. Its day of decision becomes what the applicant was promised, and they are
 * told. Where it is already, nothing happens.
 */
export async function moveToRound(ctx: Ctx, { applicationId, roundId }: MoveToRound): Promise<{ next: string }> {
  const { application, facts } = await openApplication(ctx, applicationId, 'lock')
  demand(mayMoveToRound(ctx.actor, facts))
  const next = `/${ctx.org.slug}/office/applications/${applicationId}?done=${roundId ? 'moved' : 'movedOut'}`
  if (application.roundId === roundId) return { next }
  const before = await nameOf(ctx, application.roundId)
  const round = roundId === null ? null : await lockRound(ctx, roundId)
  if (round?.closed) throw new DomainError('closed', { reason: 'rounds.error.closed', detail: { round: round.name } })
  if (round && !hasRoom(round)) {
    const detail = { round: round.name, capacity: round.capacity ?? 0 }
    throw new DomainError('closed', { reason: 'rounds.error.full', detail })
  }
  await ctx.db.application.update({
    where: { orgId_id: { orgId: ctx.org.id, id: applicationId } },
    data: { roundId, ...(round ? { expectedOn: fromDay(round.decideOn) } : {}), version: { increment: 1 } },
  })
  const how = round ? (before ? 'moved' : 'placed') : 'out'
  const detail = { how, round: round?.name ?? '', before } as const
  await record(ctx, 'portfolio.movedToRound', detail, { applicationId })
  if (round) await tellRound(ctx, application, await applicantOf(ctx, application.personId), round)
  return { next }
}

async function nameOf(ctx: Ctx, roundId: string | null): Promise<string> {
  if (roundId === null) return ''
  const round = await ctx.db.round.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id: roundId } } })
  return round?.name ?? ''
}

async function applicantOf(ctx: Ctx, personId: string): Promise<Reader> {
  const where = { orgId_id: { orgId: ctx.org.id, id: personId } }
  const { givenName, familyName, email, locale } = await ctx.db.person.findUniqueOrThrow({ where })
  return { name: `${givenName} ${familyName}`, email, locale }
}

type Told = { id: string; personId: string; reference: string; category: string }
type Reader = { name: string; email: string; locale: string }

/** Writes to an applicant in which round they are now, and by when they hear. */
export async function tellRound(
  ctx: Ctx,
  app: Told,
  reader: Reader,
  round: { name: string; decideOn: PlainDate },
): Promise<void> {
  const { id: applicationId, personId, reference, category } = app
  const url = `${ctx.origin}/${ctx.org.slug}/applications/${applicationId}`
  await post(ctx, {
    template: 'round-moved',
    to: { ...reader, personId },
    values: { reference, category, url, round: round.name, expectedOn: round.decideOn },
    applicationId,
  })
}
