import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { post } from '@/lib/mail/post'
import { mayContact } from '../policy/directory'
import { contactFacts, listingOf } from '../queries/listing'
import { nameOf } from '../queries/requests'
import type { ContactGiverInput } from '../schema/directory'

/** Writes to a giver of the directory. Neither address goes with it, unless the writer lets the giver have theirs. */
export async function contactGiver(ctx: Ctx, input: z.output<typeof ContactGiverInput>): Promise<{ next: string }> {
  const { personId, name } = personOf(ctx)
  await ctx.db.$queryRaw`
    select 1 from "Person" where "orgId" = ${ctx.org.id}::uuid and "id" = ${personId}::uuid for no key update`
  const listing = await listingOf(ctx, input.giverPersonId)
  demand(mayContact(ctx.actor, await contactFacts(ctx, personId, listing)))
  const { giverPersonId, text, showsEmail } = input
  const id = newId(ctx.now)
  await ctx.db.giverMessage.create({
    data: {
      orgId: ctx.org.id,
      id,
      giverPersonId,
      askerId: personId,
      fromGiver: false,
      text,
      showsEmail,
      sentAt: ctx.now,
    },
  })
  const own = await ctx.db.person.findUniqueOrThrow({
    where: { orgId_id: { orgId: ctx.org.id, id: personId } },
    select: { email: true },
  })
  const giver = await ctx.db.person.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id: giverPersonId } } })
  const subject = { kind: 'person', id: giverPersonId }
  await record(ctx, 'rsc.giverContacted', { giver: nameOf(giver) }, { subject })
  await post(ctx, {
    template: 'giver-message',
    to: { name: nameOf(giver), email: giver.email, locale: giver.locale, personId: giverPersonId },
    values: {
      ...{ writer: name, text, email: showsEmail ? own.email : '', answer: 'no' as const },
      url: `${ctx.origin}/${ctx.org.slug}/giving/messages/${personId}`,
    },
  })
  return { next: `/${ctx.org.slug}/givers/${giverPersonId}?said=sent` }
}
