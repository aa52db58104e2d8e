import { record } from '@/lib/audit/record'
import { demandCalm, noteFailure } from '@/lib/auth/limits'
import { DomainError } from '@/lib/core/domain-error'
import { readCode } from '@/lib/core/session-code'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { mayAttend } from '../policy'
import { ownAttendance } from '../queries/own'

type Key = { code: string } | { sessionId: string }

/**
 * The acting person was at a session: proven by its code, or because its list names them. Doing it again changes nothing.
 * Wrong codes slow the person down, and a good one in between does not make them forgotten.
 */
export async function recordAttendance(ctx: Ctx, key: Key): Promise<{ sessionId: string }> {
  const { personId, accountId } = personOf(ctx)
  const session = 'code' in key ? await byCode(ctx, key.code, accountId) : await byId(ctx, key.sessionId)
  const held = await ownAttendance(ctx, session.id)
  if (held?.struckAt) throw new DomainError('closed', { reason: 'catalogue.error.struck' })
  if (held?.personId) return { sessionId: session.id }
  if (!held && !('code' in key)) throw new DomainError('not_found')
  if (!held) demand(mayAttend(session, today(ctx)))

  if (held) {
    const where = { orgId_id: { orgId: ctx.org.id, id: held.id } }
    await ctx.db.attendance.update({ where, data: { personId } })
  } else {
    await ctx.db.attendance.create({
      data: {
        orgId: ctx.org.id,
        id: newId(ctx.now),
        sessionId: session.id,
        personId,
        how: 'code',
        recordedAt: ctx.now,
      },
    })
  }
  const detail = { title: session.title, on: session.onDay, how: held ? ('list' as const) : ('code' as const) }
  await record(ctx, 'catalogue.attendanceRecorded', detail, { subject: { kind: 'catalogueSession', id: session.id } })
  return { sessionId: session.id }
}

type Row = Awaited<ReturnType<typeof find>>

async function find(ctx: Ctx, where: { orgId: string; id?: string; code?: string }) {
  return ctx.db.catalogueSession.findFirst({
    where,
    include: { training: { select: { title: true } } },
    orderBy: { id: 'asc' },
  })
}

function factsOf(row: NonNullable<Row>) {
  const { id, training, onDay, codeUntil, cancelledAt } = row
  return {
    id,
    title: training.title,
    onDay: toDay(onDay),
    codeUntil: toDay(codeUntil),
    cancelled: cancelledAt !== null,
  }
}

async function byId(ctx: Ctx, id: string) {
  const row = await find(ctx, { orgId: ctx.org.id, id })
  if (!row) throw new DomainError('not_found')
  return factsOf(row)
}

async function byCode(ctx: Ctx, typed: string, accountId: string) {
  await demandCalm('session-code', [accountId], ctx.now)
  const code = readCode(typed)
  const row = code ? await find(ctx, { orgId: ctx.org.id, code }) : null
  if (!row) {
    await noteFailure('session-code', [accountId], ctx.now)
    throw new DomainError('invalid', { fields: { code: ['catalogue.error.code'] } })
  }
  return factsOf(row)
}
