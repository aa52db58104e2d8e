import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import type { PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { mayManageCatalogue } from '../policy'
import { type CatalogueFacts, catalogueFacts } from './facts'
import { type CatalogueAsk, type CataloguePage, listTrainings } from './list'

/** The whole catalogue for the office: also what is over or withdrawn. */
export async function officeCatalogue(ctx: Ctx, ask: CatalogueAsk): Promise<CataloguePage> {
  demand(mayManageCatalogue(ctx.actor))
  return listTrainings(ctx, ask, { all: true })
}

export type PlannedSession = {
  id: string
  onDay: PlainDate
  online: boolean
  place: string
  code: string
  codeUntil: PlainDate
  cancelled: boolean
  attended: number
}

export type TrainingView = CatalogueFacts & {
  id: string
  version: number
  description: string
  fromDay: PlainDate
  toDay: PlainDate | null
  withdrawn: boolean
  sessions: PlannedSession[]
}

/** One training of the catalogue with its sessions, the latest first. */
export async function trainingView(ctx: Ctx, id: string): Promise<TrainingView> {
  demand(mayManageCatalogue(ctx.actor))
  const row = isUuid(id)
    ? await ctx.db.catalogueTraining.findUnique({
        where: { orgId_id: { orgId: ctx.org.id, id } },
        include: {
          sessions: {
            orderBy: [{ onDay: 'desc' }, { id: 'desc' }],
            include: { _count: { select: { attendance: { where: { struckAt: null } } } } },
          },
        },
      })
    : null
  if (!row) throw new DomainError('not_found')
  const { version, description } = row
  return {
    ...{ id, version, description, ...catalogueFacts(row) },
    fromDay: toDay(row.fromDay),
    toDay: toDay(row.toDay),
    withdrawn: row.withdrawnAt !== null,
    sessions: row.sessions.map(({ id, onDay, online, place, code, codeUntil, cancelledAt, _count }) => {
      const cancelled = cancelledAt !== null
      return {
        id,
        onDay: toDay(onDay),
        online,
        place,
        code,
        codeUntil: toDay(codeUntil),
        cancelled,
        attended: _count.attendance,
      }
    }),
  }
}

export type RosterLine = {
  id: string
  /** Null for an address nobody here has an account with yet. */
  name: string | null
  email: string
  how: 'code' | 'list'
  at: Date
  struck: boolean
  /** Whether the person has put the training into their log. */
  logged: boolean
}

export type SessionView = {
  training: TrainingView
  session: PlannedSession
  address: string
  roster: RosterLine[]
  /** Whether the day has come, so that somebody can have been there. */
  begun: boolean
}

/** One session with everybody who was there. */
export async function sessionView(ctx: Ctx, trainingId: string, sessionId: string): Promise<SessionView> {
  const training = await trainingView(ctx, trainingId)
  const session = training.sessions.find((one) => one.id === sessionId)
  if (!session) throw new DomainError('not_found')
  const rows = await ctx.db.attendance.findMany({
    where: { orgId: ctx.org.id, sessionId },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
    include: { person: { select: { givenName: true, familyName: true, email: true } } },
  })
  const entries = await ctx.db.training.findMany({
    where: { orgId: ctx.org.id, sessionId },
    select: { personId: true },
    orderBy: { id: 'asc' },
  })
  const logged = new Set(entries.map((entry) => entry.personId))
  return {
    training,
    session,
    address: `${ctx.origin}/${ctx.org.slug}/attend/${session.code}`,
    begun: session.onDay <= today(ctx),
    roster: rows.map((row) => ({
      id: row.id,
      name: row.person ? `${row.person.givenName} ${row.person.familyName}` : null,
      email: row.email ?? row.person?.email ?? '',
      how: row.how === 'list' ? 'list' : 'code',
      at: row.recordedAt,
      struck: row.struckAt !== null,
      logged: row.personId !== null && logged.has(row.personId),
    })),
  }
}
