import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import type { PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { mayLog } from '../policy/sessions'
import { lockServing, sentOn } from '../queries/sessions'
import { tellLater } from '../queries/tell-later'
import type { SESSION_MODES } from '../schema/sessions'

/** One session as a spreadsheet holds it, with a giver who takes part in the shared log. */
export type SingleSession = {
  readonly giver: string
  readonly giverPersonId: string
  readonly heldOn: PlainDate
  readonly minutes: number
  readonly format: string
  readonly mode: (typeof SESSION_MODES)[number]
  readonly about: string[]
  readonly concerns: string
  readonly competencies: string[]
}

type Given = { fileName: string; applicationId: string | null; sessions: readonly SingleSession[] }

/**
 * Logs many single sessions for the acting person, each of which its giver then sees in the log they share and confirms with
 * a tap. Givers are told as of any session: once, in the evening.
 */
export async function importSessions(ctx: Ctx, { fileName, applicationId, sessions }: Given): Promise<void> {
  const { personId } = personOf(ctx)
  const sent = sentOn(ctx, await lockServing(ctx, personId))
  for (const { giverPersonId, heldOn } of sessions) {
    demand(mayLog(ctx.actor, { personId, giverPersonId }, heldOn, sent))
  }
  const orgId = ctx.org.id
  const named = new Map(sessions.map(({ giver, giverPersonId }) => [giver, giverPersonId]))
  const own = await ctx.db.giver.findMany({
    where: { orgId, personId, id: { in: [...named.keys()] } },
    orderBy: { id: 'asc' },
  })
  if (own.length < named.size || own.some((giver) => giver.giverPersonId !== named.get(giver.id))) {
    throw new DomainError('not_found')
  }
  const entries = sessions.map((one) => ({ ...one, id: newId(ctx.now), sessionId: newId(ctx.now) }))
  const at = (day: PlainDate) => ({ orgId, heldOn: fromDay(day), createdAt: ctx.now })
  await ctx.db.rscSession.createMany({
    data: entries.map(({ sessionId: id, giverPersonId, heldOn }) => ({ ...at(heldOn), id, giverPersonId })),
  })
  await ctx.db.sessionMember.createMany({
    data: entries.map(({ id, sessionId, giver: giverId, heldOn, giverPersonId: _, ...said }) => ({
      ...{ ...at(heldOn), id, sessionId, personId, giverId, ...said },
      ...{ memberAgreedAt: ctx.now, updatedAt: ctx.now },
    })),
  })
  for (const giverPersonId of new Set(sessions.map((one) => one.giverPersonId))) await tellLater(ctx, giverPersonId)
  await record(ctx, 'rsc.sessionsImported', { file: fileName, entries: entries.length }, { applicationId })
}
