import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { toParts } from '@/lib/core/plain-date'
import { demand, no, type Verdict, yes } from '@/lib/core/verdict'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import { licenceInForce } from '@/lib/licensing/queries'
import { nextNumber } from '@/lib/orgs/commands/next-number'
import { appliedFor } from '@/lib/rules/categories'
import { editionById, editionInForce } from '@/lib/rules/criteria'
import { whyNotOffered } from '@/lib/rules/licence'
import { isFinal, STATES } from '@/lib/rules/transitions'
import { mayStart } from '../policy'
import { heldOn, standingsOf } from '../queries/standings'
import type { StartInput } from '../schema/application'

type Input = z.output<typeof StartInput>
type Started = { applicationId: string; reference: string; next: string }

/** Opens an application, pinned to the edition and the settings of this day. */
export async function startApplication(ctx: Ctx, input: Input): Promise<Started> {
  const { personId } = personOf(ctx)
  await ctx.db
    .$queryRaw`select 1 from "Person" where "orgId" = ${ctx.org.id}::uuid and "id" = ${personId}::uuid for update`
  const ended = STATES.filter(isFinal)
  const open = await ctx.db.application.findMany({
    where: { orgId: ctx.org.id, personId, state: { notIn: ended } },
    select: { category: true, addOns: true },
    orderBy: { id: 'asc' },
  })
  const standing = (await standingsOf(ctx, [personId])).get(personId)
  const edition = editionById(ctx.org.edition) ?? editionInForce(today(ctx))
  demand(
    mayStart(ctx.actor, {
      ownerId: personId,
      offered: await offered(ctx, input),
      open,
      held: heldOn(standing, today(ctx)),
      ...input,
      addOnScopes: edition?.ers.scopes ?? [],
      twoAtOnce: ctx.org.settings.applications.twoCategoriesAtOnce,
    }),
  )
  if (!edition) throw new DomainError('unavailable', { reason: 'portfolio.no.edition' })

  const id = newId(ctx.now)
  const reference = await nextReference(ctx)
  await ctx.db.application.create({
    data: {
      orgId: ctx.org.id,
      id,
      reference,
      personId,
      category: input.category,
      addOns: input.addOns,
      edition: edition.id,
      settings: json(ctx.org.settings),
      state: 'draft',
      stateSince: ctx.now,
      startedAt: ctx.now,
    },
  })
  await record(ctx, 'portfolio.applicationStarted', { reference, category: appliedFor(input) }, { applicationId: id })
  return { applicationId: id, reference, next: `/${ctx.org.slug}/applications/${id}` }
}

/** What the association's licence with the Alliance says. */
async function offered(ctx: Ctx, { category, addOns }: Input): Promise<Verdict> {
  const grants = await licenceInForce(ctx, today(ctx))
  const why = whyNotOffered(grants, { category, addOns, language: ctx.locale })
  return why ? no(`portfolio.no.offer.${why}`) : yes
}

/** `VA-2026-0042`: the association, the year in its zone, a number without gaps. */
async function nextReference(ctx: Ctx): Promise<string> {
  const { year } = toParts(today(ctx))
  const number = await nextNumber(ctx, `application-${year}`)
  return `${ctx.org.code}-${year}-${String(number).padStart(4, '0')}`
}
