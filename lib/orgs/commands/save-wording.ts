import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import type { Wording } from '@/lib/mail/wording'
import { mayWordLetters } from '../policy'
import { textOf, versionsOf } from '../queries/wordings'
import type { LetterRef, SaveWordingInput } from '../schema/wording'

type Ref = z.output<typeof LetterRef>
type Input = z.output<typeof SaveWordingInput>

/** Words a letter anew from the next one that leaves on. Letters that have left stay as they were sent. */
export async function saveWording(ctx: Ctx, input: Input): Promise<{ next: string }> {
  demand(mayWordLetters(ctx.actor))
  const { letter, locale, subject, title, body } = input
  const [newest] = await lockedVersions(ctx, input, input.version)
  const now = textOf(newest, letter, locale)
  const next = wordingPage(ctx, input, 'saved')
  if (now.subject === subject && now.title === title && now.body === body) return { next }
  const version = await addVersion(ctx, input, newest?.version ?? 0, { subject, title, body })
  await record(ctx, 'orgs.wordingSaved', { letter, language: locale, version, was: now.subject, is: subject })
  return { next }
}

export function wordingPage(ctx: Ctx, { letter, locale }: Ref, done: string): string {
  return `/${ctx.org.slug}/office/letters/wordings/${letter}?locale=${locale}&done=${done}`
}

/** Every version there is, while nobody else can add one; refused when the form showed an older one. */
export async function lockedVersions(ctx: Ctx, { letter, locale }: Ref, shown: number) {
  await ctx.db.$queryRaw`select 1 from "Org" where "id" = ${ctx.org.id}::uuid for no key update`
  const rows = await versionsOf(ctx, letter, locale)
  if ((rows[0]?.version ?? 0) !== shown) throw new DomainError('conflict', { reason: 'letters.error.conflict' })
  return rows
}

/** Adds a version after the newest; without a text the letter leaves as shipped again. */
export async function addVersion(
  ctx: Ctx,
  { letter, locale }: Ref,
  newest: number,
  text: Wording | null,
  backTo: number | null = null,
): Promise<number> {
  const version = newest + 1
  const { subject, title, body } = text ?? { subject: null, title: null, body: null }
  await ctx.db.letterWording.create({
    data: {
      ...{ orgId: ctx.org.id, id: newId(ctx.now), letter, locale, version, subject, title, body, backTo },
      ...{ savedAt: ctx.now, savedById: personOf(ctx).personId },
    },
  })
  return version
}
