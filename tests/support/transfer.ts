import { Readable } from 'node:stream'
import type { Ctx } from '@/lib/ctx/ctx'
import { enterRows, type Found, type Outcome } from '@/lib/transfer/commands/enter-rows'
import { settleImport } from '@/lib/transfer/commands/settle-import'
import { uploadSheet } from '@/lib/transfer/commands/upload-sheet'
import { importRow } from '@/lib/transfer/queries/open-import'
import { kept, type Sheet, takeSheet } from '@/lib/transfer/queries/sheet'
import type { Log } from '@/lib/transfer/schema/logs'
import { systemFor } from './actors'

/** A file as it comes out of a request, in pieces. */
export function aSheet(ctx: Ctx, content: string | Buffer, fileName = 'log.csv'): Promise<Sheet> {
  return takeSheet(ctx, { stream: Readable.from([Buffer.from(content)]), fileName })
}

export const TRAININGS = `Title,Provider,Completed on,Hours,Ages,Competencies
Attachment,Blue Ridge AIMH,2025-03-04,6,IMH-E,Reflection; Thinking
Trauma,State University,3/14/25,1:30,both,
`

type Given = { applicationId: string; content?: string | Buffer; log?: Log; importId?: string }

/** Uploads a file as somebody; answers the import's id. */
export async function anUpload(ctx: Ctx, { content = TRAININGS, log = 'training', ...given }: Given): Promise<string> {
  const { id } = await uploadSheet(ctx, { ...given, log, sheet: await aSheet(ctx, content) })
  return id
}

/** What the job does with an import, in the test's own transaction: the rows go in or are undone. */
export async function carriedOut(ctx: Ctx, importId: string): Promise<Outcome> {
  const system = systemFor(ctx, 'transfer.carryOut')
  const work = await importRow(system, importId)
  const table = await kept(system, work.storageKey)
  await ctx.db.$executeRaw`savepoint carried_out`
  const outcome = await enterRows(system, { work, table, onward: async () => undefined })
  const stays = work.state === 'committing' && outcome.bad === 0
  if (!stays) await ctx.db.$executeRaw`rollback to savepoint carried_out`
  await settleImport(system, { work, as: stays ? 'done' : 'checked', outcome })
  return outcome
}

/** Problems as `row field reason`. */
export const lines = (findings: readonly Found[]): string[] =>
  findings.map(({ row, field, reason }) => `${row} ${field} ${reason}`.replace('  ', ' '))

export const stateOfImport = async (ctx: Ctx, id: string): Promise<string> => (await importRow(ctx, id)).state

/** The payloads of this association's waiting jobs of a name. */
export async function asked(ctx: Ctx, job: string): Promise<Record<string, string>[]> {
  const rows = await ctx.db.$queryRaw<{ payload: Record<string, string> }[]>`
    select j.payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = ${job} and j.payload->>'orgId' = ${ctx.org.id}`
  return rows.map(({ payload }) => payload)
}
