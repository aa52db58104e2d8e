import type { Ctx } from '@/lib/ctx/ctx'
import type { Letter } from '@/lib/db/generated/client'
import { json } from '@/lib/db/json'
import { LETTERS, type LetterName, type Recipient } from './letters'
import { postStored } from './post'

/** Whether a letter carries a link of its own, which is gone with it: then a new one has to be asked for where it belongs. */
export function carriesLink(template: string): boolean {
  const shape = Object.hasOwn(LETTERS, template) ? LETTERS[template as LetterName] : null
  return shape === null || !shape.secret.safeParse(undefined).success
}

/**
 * A letter that did not arrive leaves once more, as a new one that says the same, to the address its reader has by now.
 * One that has left again since, or is about to, is not written twice: its id is the answer.
 */
export async function postAgain(ctx: Ctx, letter: Letter, to: Recipient): Promise<string> {
  const { id, template, personId, applicationId, values } = letter
  const since = await ctx.db.letter.findFirst({
    where: {
      ...{ orgId: ctx.org.id, template, personId, applicationId, failedAt: null },
      ...{ id: { gt: id }, values: { equals: json(values) } },
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return since?.id ?? postStored(ctx, { template, to, applicationId, values: json(values) })
}
