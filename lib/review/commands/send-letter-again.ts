import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { carriesLink, postAgain } from '@/lib/mail/post-again'
import { readerOf } from '@/lib/mail/reader-of'
import { mayReadLetters, maySendAgain } from '../policy'
import type { LetterRef } from '../schema/casework'

/** A letter that did not arrive leaves once more, to the address its reader has by now. Pressed twice, it leaves once. */
export async function sendLetterAgain(ctx: Ctx, { letterId }: z.output<typeof LetterRef>): Promise<{ next: string }> {
  const orgId = ctx.org.id
  await ctx.db.$queryRaw`
    select 1 from "Letter" where "orgId" = ${orgId}::uuid and "id" = ${letterId}::uuid for no key update`
  const letter = await ctx.db.letter.findUnique({ where: { orgId_id: { orgId, id: letterId } } })
  demand(mayReadLetters(ctx.actor))
  if (!letter) throw new DomainError('not_found')
  const { template, personId: reader, applicationId, failedAt, sentAt } = letter
  const failed = failedAt !== null && sentAt === null
  demand(maySendAgain(ctx.actor, { failed, link: carriesLink(template), reader }))
  const to = await readerOf(ctx, reader ?? '')
  const again = await postAgain(ctx, letter, to)
  const subject = { kind: 'letter', id: again }
  await record(ctx, 'review.letterSentAgain', { template, to: to.email }, { applicationId, subject })
  return { next: `/${ctx.org.slug}/office/letters/${again}?done=again` }
}
