import { fromCursor, toCursor } from '@/lib/core/cursor'
import { type PlainDate, plainDate } from '@/lib/core/plain-date'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { sql } from '@/lib/db/sql'
import { CATEGORY_CODES, scopeOf } from '@/lib/rules/categories'
import {
  mayAccept,
  mayConfirm,
  mayDiffer,
  mayWithdrawDifference,
  type SessionState,
  type Side,
  sessionState,
  sideOf,
} from '../policy/sessions'
import { nameOf } from './requests'
import { type Difference, differenceOf, factsOf, type SessionRow, WHOLE } from './sessions'

export type SessionLine = {
  id: string
  version: number
  side: Side
  /** The other of the two people. */
  other: string
  /** Who else was there; for a member only once the giver has said that they were. */
  group: string[]
  startsAt: string | null
  heldOn: PlainDate
  minutes: number
  format: string
  mode: string
  about: string[]
  concerns: string
  competencies: string[]
  state: SessionState
  /** Whether the next word is the reader's. */
  mine: boolean
  difference: (Difference & { by: 'me' | 'other'; note: string }) | null
  may: { confirm: boolean; differ: boolean; accept: boolean; withdraw: boolean }
}

/** One entry as the person who looks sees it. */
export function sessionLine(ctx: Ctx, row: SessionRow): SessionLine {
  const facts = factsOf(row)
  const now = today(ctx)
  const side = sideOf(ctx.actor, facts) ?? 'member'
  const { personId } = personOf(ctx)
  const said = differenceOf(row)
  const knows = side === 'giver' || row.giverAgreedAt !== null
  const may = {
    confirm: mayConfirm(ctx.actor, facts, now).yes,
    differ: mayDiffer(ctx.actor, facts, now).yes,
    accept: mayAccept(ctx.actor, facts).yes,
    withdraw: mayWithdrawDifference(ctx.actor, facts).yes,
  }
  return {
    id: row.id,
    version: row.version,
    side,
    other: nameOf(side === 'member' ? row.session.giverPerson : row.person),
    group: knows ? row.session.members.filter((one) => one.id !== row.id).map(({ person }) => nameOf(person)) : [],
    startsAt: row.session.startsAt,
    heldOn: facts.heldOn,
    minutes: row.minutes,
    format: row.format,
    mode: row.mode,
    about: row.about,
    concerns: row.concerns,
    competencies: row.competencies,
    state: sessionState(facts, now),
    mine: may.confirm || may.accept,
    difference: said && {
      ...said,
      by: row.differsById === personId ? ('me' as const) : ('other' as const),
      note: row.differenceNote,
    },
    may,
  }
}

export type SessionLog = {
  /** Everything that waits for the reader, the oldest first. */
  waiting: SessionLine[]
  /** What is settled or waits for the other side, the latest first, a page at a time. */
  rest: SessionLine[]
  planned: SessionLine[]
  /** The day and entry after which the next page begins. */
  next: string | null
} & Sides

const A_PAGE = 50

/** The sessions somebody shares, from both sides: those they received and those they gave. */
export async function sessionLog(ctx: Ctx, asked: { after?: string }): Promise<SessionLog> {
  const { personId } = personOf(ctx)
  const now = fromDay(today(ctx))
  const mine = { OR: [{ personId }, { session: { giverPersonId: personId } }] }
  const [day, id = ''] = fromCursor(asked.after, ['day', 'uuid']) ?? []
  const on = day && fromDay(plainDate(day))
  const beyond = on ? [{ OR: [{ heldOn: { lt: on } }, { heldOn: on, id: { lt: id } }] }] : []
  const rows = await ctx.db.sessionMember.findMany({
    where: { orgId: ctx.org.id, AND: [mine, { heldOn: { lte: now } }, ...beyond] },
    include: WHOLE,
    orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
    take: A_PAGE + 1,
  })
  const open = beyond.length
    ? []
    : await ctx.db.sessionMember.findMany({
        where: {
          ...{ orgId: ctx.org.id, heldOn: { lte: now } },
          AND: [mine, { OR: [{ memberAgreedAt: null }, { giverAgreedAt: null }, { differsById: { not: null } }] }],
        },
        include: WHOLE,
        orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
        take: 500,
      })
  const ahead = beyond.length
    ? []
    : await ctx.db.sessionMember.findMany({
        where: { orgId: ctx.org.id, AND: [mine, { heldOn: { gt: now } }] },
        include: WHOLE,
        orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
        take: 20,
      })
  const waiting = open.map((row) => sessionLine(ctx, row)).filter((line) => line.mine)
  const held = new Set(waiting.map((line) => line.id))
  const page = rows.slice(0, A_PAGE)
  const last = rows.length > A_PAGE ? page.at(-1) : undefined
  const lines = page.map((row) => sessionLine(ctx, row))
  return {
    waiting,
    rest: beyond.length ? lines : lines.filter((line) => !held.has(line.id)),
    planned: ahead.map((row) => sessionLine(ctx, row)),
    next: last ? toCursor([toDay(last.heldOn), last.id]) : null,
    ...(await sidesOf(ctx, personId)),
  }
}

/** What somebody is to RSC: may log as a giver, may log what they received, has a page of what they give. */
export type Sides = { gives: boolean; receives: boolean; desk: boolean }

const MENTORS = CATEGORY_CODES.filter((code) => scopeOf(code) === 'MHM-C')

/** Whoever was named gives; a page of what they give has also who counts as a giver or stands in the directory. */
export async function sidesOf(ctx: Ctx, personId: string): Promise<Sides> {
  const [org, person] = [sql`${ctx.org.id}::uuid`, sql`${personId}::uuid`]
  const own = sql`x."orgId" = ${org} and x."personId" = ${person}`
  const [row] = await ctx.db.$queryRaw<Sides[]>`
    select y.*, y."gives" or exists(select 1 from "VettedGiver" x where ${own})
      or exists(select 1 from "GiverListing" x where ${own} and x."listed")
      or exists(select 1 from "Endorsement" x where ${own} and (x."category" = any(${MENTORS})
        or exists(select 1 from "AddOnHeld" a where a."orgId" = x."orgId" and a."endorsementId" = x."id"))) as "desk"
    from (select exists(select 1 from "Giver" g where g."orgId" = ${org} and g."giverPersonId" = ${person}) as "gives",
      exists(select 1 from "Giver" x where ${own}) as "receives") y`
  return row ?? { gives: false, receives: false, desk: false }
}
