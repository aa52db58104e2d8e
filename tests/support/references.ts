import type { Ctx } from '@/lib/ctx/ctx'
import { nameRater } from '@/lib/references/commands/name-rater'
import { openRating } from '@/lib/references/commands/open-rating'
import { saveRating } from '@/lib/references/commands/save-rating'
import { submitRating } from '@/lib/references/commands/submit-rating'
import { type Answer, CURRENT_FORM } from '@/lib/references/form'
import type { RaterRole } from '@/lib/rules/portfolio'
import { type ApplicationMore, anApplication, type TestPerson } from './builders'

export const RATER = {
  name: 'Thomas Okafor',
  email: 'thomas@raters.test',
  jobTitle: 'Program director',
  role: 'supervisor' as RaterRole,
  locale: 'en' as const,
  waiver: true,
  send: 'now' as 'now' | 'later',
}

/** A draft and one rater named in it. */
export async function aRater(
  ctx: Ctx,
  person: TestPerson,
  more: Partial<typeof RATER> & ApplicationMore & { applicationId?: string } = {},
) {
  const { category, addOns, applicationId: given, ...rater } = more
  const applicationId = given ?? (await anApplication(ctx, person, { category, addOns })).id
  const { referenceId } = await nameRater(ctx, { applicationId, ...RATER, ...rater })
  return { applicationId, referenceId }
}

/** The same transaction through the eyes of the rater behind a link. */
export function asRater(ctx: Ctx, referenceId: string): Ctx {
  return { ...ctx, actor: { kind: 'rater', referenceId } }
}

export async function referenceRow(ctx: Ctx, id: string) {
  return ctx.db.reference.findUniqueOrThrow({
    where: { orgId_id: { orgId: ctx.org.id, id } },
    include: { rating: true },
  })
}

export const versionOf = async (ctx: Ctx, id: string) => (await referenceRow(ctx, id)).rating?.version ?? 0

type Given = { recommends?: boolean; comment?: string; noInformation?: number; answer?: Answer }

/** Everything a rater fills in, up to the last step before sending. */
export async function fillIn(ctx: Ctx, referenceId: string, given: Given = {}): Promise<Ctx> {
  const rater = asRater(ctx, referenceId)
  await openRating(rater, {})
  const keys = CURRENT_FORM.questions.map((question) => question.key)
  for (const page of [1, 2, 3]) {
    const answers = Object.fromEntries(
      CURRENT_FORM.questions
        .filter((question) => question.page === page)
        .map(({ key }): [string, Answer] => [
          key,
          keys.indexOf(key) < (given.noInformation ?? 0) ? 'not-enough-information' : (given.answer ?? '4'),
        ]),
    )
    await saveRating(rater, {
      part: 'answers',
      page,
      answers,
      way: 'continue',
      version: await versionOf(ctx, referenceId),
    })
  }
  await saveRating(rater, {
    part: 'recommendation',
    recommends: given.recommends ?? true,
    comment: given.comment ?? '',
    way: 'continue',
    version: await versionOf(ctx, referenceId),
  })
  return rater
}

export async function rated(ctx: Ctx, referenceId: string, given: Given = {}): Promise<void> {
  const rater = await fillIn(ctx, referenceId, given)
  await submitRating(rater, { version: await versionOf(ctx, referenceId) })
}

/** Letters of the association by template, oldest first. */
export async function letters(ctx: Ctx, template: string) {
  return ctx.db.letter.findMany({
    where: { orgId: ctx.org.id, template },
    orderBy: [{ queuedAt: 'asc' }, { id: 'asc' }],
  })
}

/** The token in a letter that has not left yet. */
export function tokenIn(letter: { secret: unknown } | undefined): string {
  const url = (letter?.secret as { url?: string } | null | undefined)?.url ?? ''
  return url.slice(url.lastIndexOf('/') + 1)
}

export async function audited(ctx: Ctx, name: string): Promise<number> {
  return ctx.db.auditEntry.count({ where: { orgId: ctx.org.id, name } })
}

/** This association’s jobs in the queue by name: their keys and times. What other tests left there is not looked at. */
export async function queued(ctx: Ctx, name: string) {
  return ctx.db.$queryRaw<{ key: string; runAt: Date }[]>`
    select j.key, j.run_at as "runAt" from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = ${name} and j.payload ->> 'orgId' = ${ctx.org.id} order by j.run_at, j."id"`
}
