import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import { mayPublishForm } from '../policy'
import type { PublishFormInput } from '../schema'

/**
 * A new version of the questions, for ratings begun from now on. Ratings under way and those that have come keep the
 * version they were begun with: what was published is never changed.
 */
export async function publishForm(ctx: Ctx, input: z.output<typeof PublishFormInput>): Promise<{ next: string }> {
  demand(mayPublishForm(ctx.actor))
  const { category, questions } = input
  const orgId = ctx.org.id
  await ctx.db.$queryRaw`select 1 from "Org" where "id" = ${orgId}::uuid for no key update`
  const newest = await ctx.db.ratingForm.aggregate({ where: { orgId, category }, _max: { number: true } })
  if ((newest._max.number ?? 0) !== input.number)
    throw new DomainError('conflict', { reason: 'references.form.conflict' })
  const number = input.number + 1
  const id = newId(ctx.now)
  await ctx.db.ratingForm.create({
    data: {
      orgId,
      id,
      category,
      number,
      questions: json(questions.map((question, nth) => ({ key: `q${nth + 1}`, ...question }))),
      publishedAt: ctx.now,
      publishedById: personOf(ctx).personId,
    },
  })
  const subject = { kind: 'ratingForm', id }
  await record(ctx, 'references.formPublished', { category, number, questions: questions.length }, { subject })
  return { next: `/${ctx.org.slug}/office/rating-forms?done=published` }
}
