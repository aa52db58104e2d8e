import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { issueKey } from '@/lib/core/issue-key'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import {
  type Bulk,
  type BulkResult,
  futureIn,
  inPortions,
  type Refused,
  sameText,
  sifted,
} from '@/lib/portfolio/queries/in-bulk'
import { ledgerOf } from '@/lib/portfolio/queries/ledger'
import { lockLedger } from '@/lib/portfolio/queries/open-ledger'
import type { InLedger } from '@/lib/rules/ledger-lock'
import { mayAddRun } from '../policy'
import { NamedGiver, type RscRunInput } from '../schema'
import { importSessions, type SingleSession } from './import-sessions'
import { nameGiver } from './name-giver'

/** A run whose giver is said by name and address, as a spreadsheet does. */
export type NamedRun = {
  readonly run: Omit<InLedger<z.output<typeof RscRunInput>>, 'giverId'>
  readonly giver: { readonly name: string; readonly email: string }
  /** How a single session was held; it then goes into the log shared with its giver, where they have an account. */
  readonly mode?: SingleSession['mode'] | null
}
export type RunsResult = BulkResult & { readonly named: string[] }

type Why = Omit<Refused, 'index'>
type Held = { id: string; name: string; email: string }

/**
 * Logs many runs of sessions at once. A giver is known by address, or without one by name; somebody new who is given with an
 * address is named as on the page for it. No letter asks for confirmation: that stays the person's own act. Single sessions
 * that say how they were held go into the shared log.
 */
export async function importRuns(ctx: Ctx, bulk: Bulk<NamedRun>): Promise<RunsResult> {
  const { applicationId, entries, keepTwins, onward } = bulk
  const ledger = await lockLedger(ctx, applicationId)
  demand(mayAddRun(ctx.actor, ledger))
  const { giverOf, named } = await givers(ctx, bulk, ledger.ownerId)
  const resolved = entries.map(({ run, giver, mode }) => ({ ...run, mode, giver: giverOf.get(giverKey(giver)) }))
  const held = await ledgerOf(ctx, ledger.ownerId)
  const { fresh, ...left } = await sifted(resolved, {
    keyOf: ({ giver, from, to, hours, format, concerns }) =>
      sameText(typeof giver === 'string' ? giver : '', from, to, hours, format, concerns),
    held: held.rsc.map(({ giverId, fromDay, toDay, minutes, format, concerns }) =>
      sameText(giverId, fromDay, toDay, minutes, format, concerns),
    ),
    refuse: ({ giver, to }) => {
      if (typeof giver !== 'string') return giver ?? { field: 'giverName', reason: 'rsc.giver.missing' }
      return futureIn(ctx, { to }) ? { field: 'to', reason: 'rsc.to.future' } : null
    },
    keepTwins,
  })
  const sharing = await accountsOf(ctx, ledger.ownerId)
  const sessions = fresh.flatMap((entry) => asSession(entry, sharing) ?? [])
  const runs = fresh.filter((entry) => asSession(entry, sharing) === null)
  if (sessions.length > 0) await importSessions(ctx, { fileName: bulk.fileName, applicationId, sessions })
  const write = (rows: string) => ctx.db.$executeRaw`
    insert into "RscRun" ("orgId", "id", "personId", "giverId", "fromDay", "toDay", "minutes", "format", "about", "concerns",
      "competencies", "createdAt", "updatedAt")
    select ${ctx.org.id}::uuid, "id", ${ledger.ownerId}::uuid, "giver", "from", "to", "hours", "format", "about", "concerns",
      "competencies", ${ctx.now}, ${ctx.now}
    from json_to_recordset(${rows}::json) as r ("id" uuid, "giver" uuid, "from" date, "to" date, "hours" int, "format" text,
      "about" text[], "concerns" text, "competencies" text[])`
  await inPortions(runs, write, (entry) => ({ ...entry, id: newId(ctx.now) }), onward)
  const detail = { file: bulk.fileName, entries: fresh.length }
  await record(ctx, 'rsc.runsImported', detail, { applicationId })
  return { made: fresh.length, named, ...left }
}

type Resolved = Omit<NamedRun['run'], 'giver'> & { giver?: string | Why; mode?: NamedRun['mode'] }

/** Givers of this person who have an account, by the id under which they were named. */
async function accountsOf(ctx: Ctx, ownerId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.db.giver.findMany({
    where: { orgId: ctx.org.id, personId: ownerId, giverPerson: { accountId: { not: null } } },
    select: { id: true, giverPersonId: true },
    orderBy: { id: 'asc' },
  })
  return new Map(rows.flatMap(({ id, giverPersonId }) => (giverPersonId ? [[id, giverPersonId]] : [])))
}

/** An entry as a session of the shared log, or null where it is a run, or its giver takes no part in the log. */
function asSession(entry: Resolved, sharing: ReadonlyMap<string, string>): SingleSession | null {
  const { giver, mode, from, to, hours, format, about, concerns, competencies } = entry
  const giverPersonId = typeof giver === 'string' ? sharing.get(giver) : undefined
  if (typeof giver !== 'string' || !giverPersonId || !mode || from !== to || format === 'peer') return null
  return { giver, giverPersonId, heldOn: from, minutes: hours, format, mode, about, concerns, competencies }
}

const giverKey = ({ name, email }: NamedRun['giver']): string => sameText(email || name, email ? 'email' : 'name')

/** Every giver the entries speak of: the id of one's own, of one named just now, or why there is none. */
async function givers(ctx: Ctx, { applicationId, entries }: Bulk<NamedRun>, ownerId: string) {
  const own = await ctx.db.giver.findMany({
    where: { orgId: ctx.org.id, personId: ownerId },
    select: { id: true, name: true, email: true },
    orderBy: { id: 'asc' },
  })
  const giverOf = new Map<string, string | Why>()
  const named: string[] = []
  for (const { giver } of entries) {
    const key = giverKey(giver)
    if (giverOf.has(key)) continue
    const found = among(own, giver) ?? (await newcomer(ctx, applicationId, giver))
    giverOf.set(key, found)
    if (typeof found === 'string' && !own.some(({ id }) => id === found)) named.push(giver.name)
  }
  return { giverOf, named }
}

/** One's own giver by address, or by name alone where only one is called so. */
function among(own: readonly Held[], { name, email }: NamedRun['giver']): string | Why | null {
  if (email) return own.find((one) => one.email.toLowerCase() === email.toLowerCase())?.id ?? null
  const called = own.filter((one) => sameText(one.name) === sameText(name))
  if (called.length === 1) return called[0]?.id ?? null
  if (!name) return { field: 'giverName', reason: 'rsc.name.missing' }
  const reason = called.length > 1 ? 'rsc.giver.twoCalled' : 'rsc.giver.notNamed'
  return { field: 'giverName', reason }
}

async function newcomer(ctx: Ctx, applicationId: string | null, giver: NamedRun['giver']): Promise<string | Why> {
  const read = NamedGiver.safeParse({ by: 'name', ...giver, locale: ctx.locale }, { error: issueKey })
  if (!read.success) return why(read.error.issues[0]?.path[0], read.error.issues[0]?.message)
  try {
    return (await nameGiver(ctx, { ...read.data, applicationId })).giverId
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'invalid') throw error
    const [field, messages] = Object.entries(error.fields ?? {})[0] ?? []
    return why(field, messages?.[0])
  }
}

function why(field: PropertyKey | undefined, reason = 'rsc.giver.missing'): Why {
  return { field: field === 'name' ? 'giverName' : 'giverEmail', reason }
}
