import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { messageRef } from '@/lib/core/message-ref'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { refuseFuture } from '@/lib/portfolio/queries/entry-answers'
import { mayLog } from '../policy/sessions'
import { nameOf } from '../queries/requests'
import { aboutSession, lockServing, sentOn } from '../queries/sessions'
import { tellLater } from '../queries/tell-later'
import type { LogSessionInput } from '../schema/sessions'

type Input = z.output<typeof LogSessionInput>
export type Saved = { entryIds: string[]; next: string }

/** Logs one session, by the member or by the giver for everybody who was there. The other side is asked to confirm it. */
export async function logSession(ctx: Ctx, input: Input): Promise<Saved> {
  const actor = personOf(ctx)
  const givers = await namings(ctx, input)
  const giverPersonId = givers[0]?.giverPersonId
  if (!giverPersonId) throw new DomainError('not_found')
  refuseFuture(ctx, { heldOn: input.heldOn }, 'rsc.to.future')
  for (const { personId } of givers) {
    const applications = await lockServing(ctx, personId)
    demand(mayLog(ctx.actor, { personId, giverPersonId }, input.heldOn, sentOn(ctx, applications)))
  }
  await refuseTwice(ctx, input, givers)

  const sessionId = (input.as === 'member' && (await groupOf(ctx, input, giverPersonId))) || newId(ctx.now)
  const at = { orgId: ctx.org.id, heldOn: fromDay(input.heldOn), createdAt: ctx.now }
  await ctx.db.rscSession.createMany({ data: [{ ...at, id: sessionId, giverPersonId }], skipDuplicates: true })
  const said = { minutes: input.hours, format: input.format, mode: input.mode }
  const content = { concerns: input.concerns, about: input.about, competencies: input.competencies }
  const yes = input.as === 'giver' ? { giverAgreedAt: ctx.now } : { memberAgreedAt: ctx.now }
  const entryIds: string[] = []
  for (const giver of givers) {
    const entry = { ...at, id: newId(ctx.now), sessionId, personId: giver.personId, giverId: giver.id }
    await ctx.db.sessionMember.create({ data: { ...entry, ...said, ...content, ...yes, updatedAt: ctx.now } })
    entryIds.push(entry.id)
    const other = input.as === 'giver' ? nameOf(giver.person) : giver.name
    const detail = { other, minutes: input.hours, on: input.heldOn }
    await record(ctx, 'rsc.sessionLogged', detail, await aboutSession(ctx, entry))
    await tellLater(ctx, input.as === 'giver' ? giver.personId : giverPersonId)
  }
  return {
    entryIds,
    next: `/${ctx.org.slug}/sessions?said=logged&by=${actor.personId === giverPersonId ? 'me' : 'us'}`,
  }
}

/** The namings of this giver by whoever was there: only who named somebody as their giver can be logged by them. */
async function namings(ctx: Ctx, input: Input) {
  const { personId: me } = personOf(ctx)
  const ids = input.as === 'giver' ? input.members : [input.giverId]
  const who = input.as === 'giver' ? { giverPersonId: me } : { personId: me }
  const rows = await ctx.db.giver.findMany({
    where: { orgId: ctx.org.id, id: { in: ids }, ...who },
    include: { person: true, giverPerson: true },
    orderBy: { id: 'asc' },
  })
  if (rows.length !== ids.length) throw new DomainError('not_found')
  if (rows.some((row) => !row.giverPerson?.accountId)) {
    throw new DomainError('invalid', { fields: { giverId: ['sessions.giver.noAccount'] } })
  }
  return rows
}
type Naming = Awaited<ReturnType<typeof namings>>[number]

/** Two people log the same meeting: the second is led to what the first wrote instead of counting it again. */
async function refuseTwice(ctx: Ctx, input: Input, givers: readonly Naming[]): Promise<void> {
  const { heldOn, format } = input
  const held = await ctx.db.sessionMember.findMany({
    where: { orgId: ctx.org.id, giverId: { in: givers.map(({ id }) => id) }, heldOn: fromDay(heldOn), format },
    select: { giverId: true },
    orderBy: { id: 'asc' },
  })
  if (held.length === 0) return
  const names = givers.filter(({ id }) => held.some((one) => one.giverId === id)).map(({ person }) => nameOf(person))
  const message = messageRef('sessions.heldOn.twice', { names: input.as === 'giver' ? names.join(', ') : 'you' })
  throw new DomainError('invalid', { fields: { heldOn: [message] } })
}

/** A group that already met that day with this giver: who logs it too joins it. */
async function groupOf(ctx: Ctx, input: Input, giverPersonId: string): Promise<string | null> {
  if (input.format !== 'group') return null
  const session = await ctx.db.rscSession.findFirst({
    where: {
      ...{ orgId: ctx.org.id, giverPersonId, heldOn: fromDay(input.heldOn) },
      members: { some: { format: 'group', minutes: input.hours } },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return session?.id ?? null
}
