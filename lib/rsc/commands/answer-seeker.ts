import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { post } from '@/lib/mail/post'
import { mayAnswerSeeker } from '../policy/directory'
import { nameOf } from '../queries/requests'
import type { AnswerSeekerInput } from '../schema/directory'

/** A giver answers somebody who wrote to them through the directory. */
export async function answerSeeker(ctx: Ctx, input: z.output<typeof AnswerSeekerInput>): Promise<{ next: string }> {
  const { personId: giverPersonId, name } = personOf(ctx)
  const { askerId, text, showsEmail } = input
  const at = { orgId: ctx.org.id, giverPersonId, askerId }
  const written = await ctx.db.giverMessage.count({ where: { ...at, fromGiver: false } })
  demand(mayAnswerSeeker(ctx.actor, { written }))
  await ctx.db.giverMessage.create({
    data: { ...at, id: newId(ctx.now), fromGiver: true, text, showsEmail, sentAt: ctx.now },
  })
  const people = await ctx.db.person.findMany({
    where: { orgId: ctx.org.id, id: { in: [askerId, giverPersonId] } },
    orderBy: { id: 'asc' },
  })
  const [asker, own] = [askerId, giverPersonId].map((id) => people.find((one) => one.id === id))
  if (!asker || !own) throw new Error('a message between people who are not there')
  await record(ctx, 'rsc.seekerAnswered', { name: nameOf(asker) }, { subject: { kind: 'person', id: askerId } })
  await post(ctx, {
    template: 'giver-message',
    to: { name: nameOf(asker), email: asker.email, locale: asker.locale, personId: askerId },
    values: {
      ...{ writer: name, text, email: showsEmail ? own.email : '', answer: 'yes' as const },
      url: `${ctx.origin}/${ctx.org.slug}/givers/${giverPersonId}`,
    },
  })
  return { next: `/${ctx.org.slug}/giving/messages/${askerId}?said=sent` }
}
