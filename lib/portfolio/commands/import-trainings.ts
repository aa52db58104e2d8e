import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import type { InLedger } from '@/lib/rules/ledger-lock'
import { mayAddEntry } from '../policy/entries'
import { type Bulk, type BulkResult, inPortions, sameText, sifted } from '../queries/in-bulk'
import { ledgerOf } from '../queries/ledger'
import { lockLedger } from '../queries/open-ledger'
import type { TrainingInput } from '../schema/training'

type Entry = InLedger<z.output<typeof TrainingInput>>

/**
 * Enters many trainings at once, each as its form would have sent it. What is in the ledger already stays out unless it is
 * wanted twice; what may not be entered is told by its place, and it is the caller's to undo the rest.
 */
export async function importTrainings(ctx: Ctx, bulk: Bulk<Entry>): Promise<BulkResult> {
  const { applicationId, entries, keepTwins, onward } = bulk
  const ledger = await lockLedger(ctx, applicationId)
  demand(mayAddEntry(ctx.actor, ledger, 'training'))
  const now = today(ctx)
  const held = await ledgerOf(ctx, ledger.ownerId)
  const { fresh, ...left } = await sifted(entries, {
    keyOf: ({ completedOn, title, provider }) => sameText(completedOn, title, provider),
    held: held.training.map(({ completedOn, title, provider }) => sameText(completedOn, title, provider)),
    refuse: ({ completedOn }) =>
      completedOn > now ? { field: 'completedOn', reason: 'ledger.completedOn.future' } : null,
    keepTwins,
  })
  const write = (rows: string) => ctx.db.$executeRaw`
    insert into "Training" ("orgId", "id", "personId", "title", "provider", "completedOn", "minutes", "deiMinutes",
      "rscProvisionMinutes", "about", "competencies", "createdAt", "updatedAt")
    select ${ctx.org.id}::uuid, "id", ${ledger.ownerId}::uuid, "title", "provider", "completedOn", "hours", "deiHours",
      "rscProvisionHours", "about", "competencies", ${ctx.now}, ${ctx.now}
    from json_to_recordset(${rows}::json) as r ("id" uuid, "title" text, "provider" text, "completedOn" date, "hours" int,
      "deiHours" int, "rscProvisionHours" int, "about" text[], "competencies" text[])`
  await inPortions(fresh, write, (entry) => ({ ...entry, id: newId(ctx.now) }), onward)
  const detail = { file: bulk.fileName, entries: fresh.length }
  await record(ctx, 'portfolio.trainingsImported', detail, { applicationId })
  return { made: fresh.length, ...left }
}
