import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { searchForm } from '@/lib/core/search-name'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { mayKeepAvailability } from '../policy/pool'
import { poolMember, whoseOf } from '../queries/lock-reviewer'
import { poolPath } from '../queries/pool-path'
import type { NoteConflictInput } from '../schema/conflicts'
import { setAside } from './set-aside'

/**
 * Whom a reviewer may not read, by name or address. Kept as said, whether or not we know that person: nobody learns from it
 * who applies, and it holds for whoever joins later.
 */
export async function noteConflict(ctx: Ctx, input: z.output<typeof NoteConflictInput>): Promise<{ next: string }> {
  const { name, email, kind, note } = input
  const personId = whoseOf(ctx, input.personId)
  const reviewer = await poolMember(ctx, personId)
  demand(mayKeepAvailability(ctx.actor, personId))
  const other = { otherName: name, otherForm: searchForm(name), otherEmail: email }
  const { otherForm, otherEmail } = other
  const there = await ctx.db.conflict.count({
    where: { orgId: ctx.org.id, personId, liftedAt: null, otherId: null, otherForm, otherEmail },
  })
  if (there > 0) throw new DomainError('invalid', { fields: { name: ['pool.error.conflictAlready'] } })
  const id = newId(ctx.now)
  const by = { declaredAt: ctx.now, declaredById: personOf(ctx).personId }
  await ctx.db.conflict.create({ data: { orgId: ctx.org.id, id, personId, ...other, kind, note, ...by } })
  // Whom it is with stays out of the trail: the list of conflicts says so to whoever may read it.
  const subject = { kind: 'person', id: personId }
  await record(ctx, 'reviewers.conflictNoted', { name: reviewer.name, kind }, { subject })
  const ended = await setAside(ctx, personId, kind)
  return { next: `${poolPath(ctx, personId)}?done=${ended > 0 ? 'conflictSetAside' : 'conflict'}` }
}
