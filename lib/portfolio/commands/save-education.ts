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
import type { EducationInput } from '../schema/education'

type Input = InLedger<z.output<typeof EducationInput>>

/** Saves one degree or credential of the person's ledger. */
export async function saveEducation(ctx: Ctx, input: Input): Promise<Saved> {
  const ledger = await lockLedger(ctx, input.applicationId)
  const held = input.entryId ? await heldEducation(ctx, ledger.ownerId, input.entryId) : null
  demand(
    held
      ? mayChangeEntry(ctx.actor, ledger, { kind: 'education', section: 'education', ...held })
      : mayAddEntry(ctx.actor, ledger, 'education'),
  )
  refuseFuture(ctx, { completedOn: input.completedOn }, 'ledger.degree.future')

  const { level, field, institution, competencies } = input
  const data = { level, field, institution, competencies, completedOn: fromDay(input.completedOn), updatedAt: ctx.now }
  const id = held?.id ?? newId(ctx.now)
  if (held) {
    const { count } = await ctx.db.education.updateMany({
      where: { orgId: ctx.org.id, id, version: seenVersion(input) },
      data: { ...data, version: { increment: 1 } },
    })
    if (count === 0) throw changedMeanwhile(held.version, asTyped(held))
  } else {
    await ctx.db.education.create({
      data: { orgId: ctx.org.id, id, personId: ledger.ownerId, createdAt: ctx.now, ...data },
    })
  }
  const about = { applicationId: input.applicationId, subject: { kind: 'education', id } }
  await record(ctx, 'portfolio.educationSaved', { title: institution, level, isNew: !held }, about)
  return afterSaving(ctx, { applicationId: input.applicationId, section: 'education', entryId: id })
}

async function heldEducation(ctx: Ctx, ownerId: string, id: string) {
  const held = await ctx.db.education.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id } } })
  if (held?.personId !== ownerId) throw new DomainError('not_found')
  return held
}

function asTyped(held: Awaited<ReturnType<typeof heldEducation>>) {
  const { level, field, institution } = held
  return { level, field, institution, completedOn: toDay(held.completedOn), competencies: held.competencies.join(',') }
}
