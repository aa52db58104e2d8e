import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import type { InLedger } from '@/lib/rules/ledger-lock'
import { mayAddEntry, mayChangeEntry } from '../policy/entries'
import { afterSaving, changedMeanwhile, refuseFuture, type Saved, seenVersion } from '../queries/entry-answers'
import { lockLedger } from '../queries/open-ledger'
import type { LicenceInput } from '../schema/education'

type Input = InLedger<z.output<typeof LicenceInput>>

/** Saves one professional licence of the person's ledger. */
export async function saveLicence(ctx: Ctx, input: Input): Promise<Saved> {
  const ledger = await lockLedger(ctx, input.applicationId)
  const held = input.entryId ? await heldLicence(ctx, ledger.ownerId, input.entryId) : null
  demand(
    held
      ? mayChangeEntry(ctx.actor, ledger, {
          section: 'education',
          id: held.id,
          createdAt: held.createdAt,
          kind: 'licence',
        })
      : mayAddEntry(ctx.actor, ledger, 'education'),
  )
  refuseFuture(ctx, { from: input.from }, 'ledger.from.future')

  const { kind, name, state } = input
  const data = { kind, name, state, fromDay: fromDay(input.from), toDay: fromDay(input.to), updatedAt: ctx.now }
  const id = held?.id ?? newId(ctx.now)
  if (held) {
    const { count } = await ctx.db.licence.updateMany({
      where: { orgId: ctx.org.id, id, version: seenVersion(input) },
      data: { ...data, version: { increment: 1 } },
    })
    if (count === 0) throw changedMeanwhile(held.version, asTyped(held))
  } else {
    await ctx.db.licence.create({
      data: { orgId: ctx.org.id, id, personId: ledger.ownerId, createdAt: ctx.now, ...data },
    })
  }
  const about = { applicationId: input.applicationId, subject: { kind: 'licence', id } }
  await record(ctx, 'portfolio.licenceSaved', { title: name, isNew: !held }, about)
  return afterSaving(ctx, {
    applicationId: input.applicationId,
    section: 'education',
    entryId: id,
    form: 'license/new',
  })
}

async function heldLicence(ctx: Ctx, ownerId: string, id: string) {
  const held = await ctx.db.licence.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id } } })
  if (held?.personId !== ownerId) throw new DomainError('not_found')
  return held
}

function asTyped(held: Awaited<ReturnType<typeof heldLicence>>) {
  const { kind, name, state } = held
  return { kind, name, state, from: toDay(held.fromDay), to: toDay(held.toDay) ?? '' }
}
