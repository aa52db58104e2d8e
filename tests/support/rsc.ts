import { minutes } from '@/lib/core/minutes'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { nameGiver } from '@/lib/rsc/commands/name-giver'
import { requestConfirmation } from '@/lib/rsc/commands/request-confirmation'
import { saveRscRun } from '@/lib/rsc/commands/save-rsc-run'
import type { CategoryCode } from '@/lib/rules/categories'
import { trackOf } from '@/lib/rules/categories'
import { anApplication, type TestPerson } from './builders'
import { letters, tokenIn } from './references'

let count = 0
type Held = { category: CategoryCode; from?: string; to?: string; addOn?: 'ERS' | 'emerging-ERS'; listed?: boolean }

/** Somebody endorsed, with or without an add-on, since a day. */
export async function anEndorsement(ctx: Ctx, personId: string, held: Held): Promise<string> {
  const { category, from = '2020-01-01', to, addOn, listed = true } = held
  const id = newId(ctx.now)
  const awardedOn = fromDay(plainDate(from))
  const endedOn = to ? fromDay(plainDate(to)) : null
  await ctx.db.endorsement.create({
    data: {
      orgId: ctx.org.id,
      id,
      number: `${ctx.org.code}-${++count}-${id.slice(-6)}`,
      personId,
      category,
      track: trackOf(category),
      edition: '2025',
      awardedOn,
      status: to ? 'expired' : 'active',
      statusSince: awardedOn,
      endedOn,
      publicName: 'Some Body',
      searchName: 'body some',
      listed,
      awardedAt: ctx.now,
    },
  })
  if (addOn) {
    await ctx.db.addOnHeld.create({
      data: { orgId: ctx.org.id, id: newId(ctx.now), endorsementId: id, code: addOn, fromDay: awardedOn, toDay: null },
    })
  }
  return id
}

export const RUN = {
  from: plainDate('2026-01-10'),
  to: plainDate('2026-06-20'),
  hours: minutes(12 * 60),
  format: 'individual' as const,
  about: ['IMH-E' as const],
  concerns: 'own-practice' as const,
  competencies: ['reflection' as const],
}
export const GIVER = { by: 'name' as const, name: 'Elena Soto', email: 'elena@givers.test', locale: 'es' as const }

/** A draft, a giver and one run of sessions with them. */
export async function aRun(ctx: Ctx, person: TestPerson, more: Partial<typeof RUN> = {}) {
  const { id: applicationId } = await anApplication(ctx, person)
  const { giverId } = await nameGiver(ctx, { applicationId, ...GIVER })
  const { entryId } = await saveRscRun(ctx, { applicationId, giverId, ...RUN, ...more })
  return { applicationId, giverId, runId: entryId }
}

export async function runRow(ctx: Ctx, id: string) {
  return ctx.db.rscRun.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
}

/** A run whose giver has been asked, and the giver behind the link. */
export async function anAskedRun(ctx: Ctx, person: TestPerson, more: Partial<typeof RUN> = {}) {
  const run = await aRun(ctx, person, more)
  await requestConfirmation(ctx, { applicationId: run.applicationId, giverId: run.giverId })
  const request = await requestOf(ctx, run.giverId)
  const [letter] = await letters(ctx, 'giver-confirmation-request')
  return { ...run, requestId: request.id, token: tokenIn(letter), giver: asGiver(ctx, request.id) }
}

export async function requestOf(ctx: Ctx, giverId: string) {
  return ctx.db.confirmationRequest.findFirstOrThrow({
    where: { orgId: ctx.org.id, giverId },
    orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }],
  })
}

export function asGiver(ctx: Ctx, requestId: string): Ctx {
  return { ...ctx, actor: { kind: 'giver', requestId } }
}

/** What a giver's page carries along about the entries it showed. */
export async function seen(ctx: Ctx, ...ids: string[]): Promise<Map<string, number>> {
  const versions = new Map<string, number>()
  for (const id of ids) versions.set(id, (await runRow(ctx, id)).version)
  return versions
}
