import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayManageCatalogue } from '../policy'
import type { AttendanceRef } from '../schema'

/** Somebody on the roster was not there: the code does not bring them back, and their entry is their own word again. */
export async function strikeAttendance(ctx: Ctx, input: z.output<typeof AttendanceRef>): Promise<void> {
  const where = { orgId_id: { orgId: ctx.org.id, id: input.attendanceId } }
  const held = await ctx.db.attendance.findUnique({
    where,
    include: { person: { select: { givenName: true, familyName: true } }, session: { include: { training: true } } },
  })
  if (!held) throw new DomainError('not_found')
  demand(mayManageCatalogue(ctx.actor))
  if (held.struckAt) return

  await ctx.db.attendance.update({ where, data: { struckAt: ctx.now } })
  const name = held.person ? `${held.person.givenName} ${held.person.familyName}` : (held.email ?? '')
  const about = { subject: { kind: 'catalogueSession', id: held.sessionId } }
  await record(ctx, 'catalogue.attendanceStruck', { title: held.session.training.title, name }, about)
}
