import type { PlainDate } from '@/lib/core/plain-date'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { appliedFor } from '@/lib/rules/categories'
import { type ApplicationState, isFinal, STATES, whoseTurn } from '@/lib/rules/transitions'
import { applicationHome } from './home'
import { type Standing, standingsOf } from './standings'

export type DeskApplication = {
  id: string
  path: string
  reference: string
  category: string
  addOns: string[]
  state: ApplicationState
  /** What comes next: the state, or an appeal that waits. */
  next: ApplicationState | 'appealed'
  turn: 'applicant' | 'coordinator' | null
  /** A draft's progress. */
  progress: { completed: number; total: number; ready: boolean } | null
  expectedOn: PlainDate | null
  /** The last day to answer a request for information. */
  dueOn: PlainDate | null
}

export type DeskEndorsement = Standing['held'][number] & { number: string; track: string }

export type DeskView = {
  open: DeskApplication[]
  ended: DeskApplication[]
  endorsements: DeskEndorsement[]
  awaited: { ratings: number; minutes: number }
}

/** So many drafts show their progress; reckoning each takes a handful of statements. */
const RECKONED = 4

type Awaited = { ratings: number; minutes: number }

async function awaitedBy(ctx: Ctx, personId: string): Promise<Awaited> {
  const [org, person] = [ctx.org.id, personId]
  const [row] = await ctx.db.$queryRaw<Awaited[]>`
    select
      (select count(*)::int from "Reference" r join "Application" a on a."orgId" = r."orgId" and a."id" = r."applicationId"
        where r."orgId" = ${org}::uuid and a."personId" = ${person}::uuid and a."state" not in ('withdrawn', 'endorsed')
          and r."requestedAt" is not null and r."receivedAt" is null and r."declinedAt" is null and r."cancelledAt" is null
          and (r."bouncedAt" is null or r."openedAt" is not null)
          and (r."expiresAt" is null or r."expiresAt" > ${ctx.now})) as ratings,
      (select coalesce(sum("minutes"), 0)::int from "RscRun"
        where "orgId" = ${org}::uuid and "personId" = ${person}::uuid and "confirmedAt" is null and "disputedAt" is null)
      + (select coalesce(sum("minutes"), 0)::int from "SessionMember" where "orgId" = ${org}::uuid and "personId" = ${person}::uuid
          and "memberAgreedAt" is not null and "giverAgreedAt" is null and "differsAt" is null) as minutes`
  return row ?? { ratings: 0, minutes: 0 }
}

/** The acting person's own desk: applications, whose turn, what comes next, what they hold, whom they wait for. */
export async function applicantDesk(ctx: Ctx): Promise<DeskView> {
  const { personId } = personOf(ctx)
  const rows = await ctx.db.application.findMany({
    where: { orgId: ctx.org.id, personId },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    include: { requests: { where: { closedAt: null }, select: { dueOn: true }, orderBy: { round: 'desc' } } },
    take: 50,
  })
  const drafts = rows.filter((row) => row.state === 'draft').slice(0, RECKONED)
  const progress = new Map<string, DeskApplication['progress']>()
  for (const { id } of drafts) {
    const { completed, sections, ready } = await applicationHome(ctx, id)
    progress.set(id, { completed, total: sections.length, ready })
  }
  const lines = rows.flatMap((row): DeskApplication[] => {
    const state = STATES.find((known) => known === row.state)
    if (!state) return []
    const { id, reference, addOns } = row
    const category = appliedFor(row)
    const appealed = row.statuses.includes('appealed')
    const due = state === 'info_requested' ? row.requests[0]?.dueOn : undefined
    return [
      {
        ...{
          id,
          reference,
          category,
          addOns,
          state,
          next: appealed ? 'appealed' : state,
          turn: appealed ? 'coordinator' : whoseTurn(state),
          path: `/${ctx.org.slug}/applications/${id}`,
        },
        progress: progress.get(id) ?? null,
        expectedOn: row.heldAt ? null : toDay(row.expectedOn),
        dueOn: due ? toDay(due) : null,
      },
    ]
  })
  const held = (await standingsOf(ctx, [personId])).get(personId)?.held ?? []
  const numbers = await ctx.db.endorsement.findMany({
    where: { orgId: ctx.org.id, personId },
    select: { id: true, number: true, track: true },
    orderBy: { id: 'asc' },
  })
  return {
    open: lines.filter((line) => !isFinal(line.state)),
    ended: lines.filter((line) => isFinal(line.state)),
    endorsements: held.map((one) => {
      const row = numbers.find(({ id }) => id === one.endorsementId)
      return { ...one, number: row?.number ?? '', track: row?.track ?? '' }
    }),
    awaited: await awaitedBy(ctx, personId),
  }
}
