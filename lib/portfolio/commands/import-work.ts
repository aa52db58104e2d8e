import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import type { InLedger } from '@/lib/rules/ledger-lock'
import { mayAddEntry } from '../policy/entries'
import { type Bulk, type BulkResult, futureIn, inPortions, sameText, sifted } from '../queries/in-bulk'
import { ledgerOf } from '../queries/ledger'
import { lockLedger } from '../queries/open-ledger'
import type { WorkInput } from '../schema/work'

type Entry = InLedger<z.output<typeof WorkInput>>

/** Enters many jobs and placements at once, each as its form would have sent it. Twins and refusals as with trainings. */
export async function importWork(ctx: Ctx, bulk: Bulk<Entry>): Promise<BulkResult> {
  const { applicationId, entries, keepTwins, onward } = bulk
  const ledger = await lockLedger(ctx, applicationId)
  demand(mayAddEntry(ctx.actor, ledger, 'work'))
  const held = await ledgerOf(ctx, ledger.ownerId)
  const { fresh, ...left } = await sifted(entries, {
    keyOf: ({ role, employer, from, kind }) => sameText(role, employer, from, kind),
    held: held.work.map(({ role, employer, fromDay, kind }) => sameText(role, employer, fromDay, kind)),
    refuse: ({ from, to }) => {
      const field = futureIn(ctx, { from, to })
      return field === null ? null : { field, reason: 'ledger.work.future' }
    },
    keepTwins,
  })
  const write = (rows: string) => ctx.db.$executeRaw`
    insert into "Work" ("orgId", "id", "personId", "role", "employer", "fromDay", "toDay", "weeklyMinutes", "kind", "paid",
      "supervised", "specialisedTraining", "supervisorEndorsed", "serves", "families", "competencies", "description",
      "createdAt", "updatedAt")
    select ${ctx.org.id}::uuid, "id", ${ledger.ownerId}::uuid, "role", "employer", "from", "to", nullif("weeklyHours", 0), "kind",
      "paid", "supervised", "specialisedTraining", "supervisorEndorsed", "serves", "families", "competencies", "description",
      ${ctx.now}, ${ctx.now}
    from json_to_recordset(${rows}::json) as r ("id" uuid, "role" text, "employer" text, "from" date, "to" date,
      "weeklyHours" int, "kind" text, "paid" boolean, "supervised" boolean, "specialisedTraining" boolean,
      "supervisorEndorsed" boolean, "serves" text[], "families" int, "competencies" text[], "description" text)`
  await inPortions(fresh, write, (entry) => ({ ...entry, id: newId(ctx.now) }), onward)
  const detail = { file: bulk.fileName, entries: fresh.length }
  await record(ctx, 'portfolio.workImported', detail, { applicationId })
  return { made: fresh.length, ...left }
}
