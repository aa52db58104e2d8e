import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { spendLinks } from '@/lib/auth/links'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { post } from '@/lib/mail/post'
import { officeOfCase } from '@/lib/portfolio/queries/office-of-case'
import { received } from '@/lib/waits/settle'
import { answersTo, countNoInformation } from '../form'
import { mayRate } from '../policy'
import { formOf } from '../queries/forms'
import {
  isEndorsedRater,
  lockOwnReference,
  ownRating,
  type RatedApplication,
  type ReferenceRow,
  referencesNeeded,
  voidCount,
} from '../queries/load'
import { about, toApplicant, toRater } from '../queries/rater-letter'
import type { SubmitRatingInput } from '../schema'

/** The rater sends the rating. Sent twice, it is received once; afterwards nobody can change it. */
export async function submitRating(ctx: Ctx, input: z.output<typeof SubmitRatingInput>): Promise<{ step: string }> {
  const { reference, application } = await lockOwnReference(ctx)
  if (reference.receivedAt) return { step: 'thanks' }
  demand(mayRate(ctx.actor, { id: reference.id, rater: reference, state: application.state }))
  const rating = await ownRating(ctx, reference.id)
  if (rating.version !== input.version) throw new DomainError('conflict', { reason: 'references.conflict' })
  const form = await formOf(ctx, rating.formVersion)
  const answers = answersTo(form, rating.answers)
  const { recommends } = rating
  const gap = form.questions.some(({ key }) => answers[key] === undefined)
  if (gap || recommends === null) throw new DomainError('invalid', { reason: 'references.incomplete' })

  const notEnoughInformation = countNoInformation(answers)
  await ctx.db.rating.update({
    where: { orgId_id: { orgId: ctx.org.id, id: rating.id } },
    data: { submittedAt: ctx.now, notEnoughInformation, version: { increment: 1 } },
  })
  await ctx.db.reference.update({
    where: { orgId_id: { orgId: ctx.org.id, id: reference.id } },
    data: {
      receivedAt: ctx.now,
      receivedOn: fromDay(today(ctx)),
      openedAt: reference.openedAt ?? ctx.now,
      endorsed: reference.vettedAt !== null || (await isEndorsedRater(ctx, reference.email)),
      version: { increment: 1 },
    },
  })
  await received(ctx, { kind: 'rating', subjectId: reference.id })
  await spendLinks(ctx, 'rate', reference.id)
  await record(ctx, 'references.ratingReceived', { rater: reference.name }, about(reference))
  await post(ctx, {
    template: 'rater-thanks',
    to: toRater({ ...reference, name: rating.raterName }),
    values: { applicant: application.owner.name },
    applicationId: application.id,
  })
  const isVoid = notEnoughInformation >= voidCount(application)
  if (isVoid) await tellOffice(ctx, reference, application)
  await tellApplicant(ctx, application, reference.name, recommends && !isVoid)
  return { step: 'thanks' }
}

/** The office learns at once that a rating says too little to count: before anybody reads the whole application. */
async function tellOffice(ctx: Ctx, reference: ReferenceRow, application: RatedApplication): Promise<void> {
  await record(ctx, 'references.ratingVoid', { rater: reference.name }, about(reference))
  const values = {
    reference: application.reference,
    category: application.category,
    url: `${ctx.origin}/${ctx.org.slug}/office/applications/${application.id}#references`,
    applicant: application.owner.name,
    rater: reference.name,
  }
  for (const to of await officeOfCase(ctx, application)) {
    await post(ctx, { template: 'rating-void', to, values, applicationId: application.id })
  }
}

/** The applicant learns that it came, or that one more person is needed; never what is in it. */
async function tellApplicant(ctx: Ctx, application: RatedApplication, rater: string, usable: boolean): Promise<void> {
  const { to, about: facts } = toApplicant(ctx, application)
  const received = await ctx.db.rating.count({
    where: {
      orgId: ctx.org.id,
      submittedAt: { not: null },
      recommends: true,
      notEnoughInformation: { lt: voidCount(application) },
      reference: { orgId: ctx.org.id, applicationId: application.id },
    },
  })
  const needed = referencesNeeded(application)
  const letter = { to, applicationId: application.id }
  if (usable || received >= needed) {
    await post(ctx, { template: 'rating-received', ...letter, values: { ...facts, rater, received, needed } })
  } else await post(ctx, { template: 'rating-another-needed', ...letter, values: { ...facts, rater } })
}
