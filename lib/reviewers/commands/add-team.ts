import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { mayKeepAvailability } from '../policy/pool'
import { poolMember, whoseOf } from '../queries/lock-reviewer'
import { poolPath } from '../queries/pool-path'
import type { TeamInput } from '../schema/pool'
import { setAside } from './set-aside'

/** A team or employer somebody belongs to: whoever works there, they do not read. */
export async function addTeam(ctx: Ctx, input: z.output<typeof TeamInput>): Promise<{ next: string }> {
  const { name } = input
  const personId = whoseOf(ctx, input.personId)
  const reviewer = await poolMember(ctx, personId)
  demand(mayKeepAvailability(ctx.actor, personId))
  const [there] = await ctx.db.$queryRaw<{ form: string | null; named: string | null }[]>`
    select attune.employer_form(${name}) as "form", (select t."name" from "ReviewerTeam" t
      where t."orgId" = ${ctx.org.id}::uuid and t."personId" = ${personId}::uuid
        and attune.employer_form(t."name") = attune.employer_form(${name}) limit 1) as "named"`
  if (!there?.form) throw new DomainError('invalid', { fields: { name: ['pool.error.teamNone'] } })
  if (there.named) throw new DomainError('invalid', { fields: { name: ['pool.error.teamAlready'] } })
  await ctx.db.reviewerTeam.create({ data: { orgId: ctx.org.id, id: newId(ctx.now), personId, name } })
  const subject = { kind: 'person', id: personId }
  await record(ctx, 'reviewers.teamAdded', { name: reviewer.name, team: name }, { subject })
  const ended = await setAside(ctx, personId, 'colleague')
  return { next: `${poolPath(ctx, personId)}?done=${ended > 0 ? 'conflictSetAside' : 'team'}` }
}
