import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { readWording } from '@/lib/mail/wording'
import { shippedWording } from '@/lib/mail/wording-of'
import { mayWordLetters } from '../policy'
import { textOf } from '../queries/wordings'
import type { RevertWordingInput } from '../schema/wording'
import { addVersion, lockedVersions, wordingPage } from './save-wording'

/** Goes back to an earlier version of a letter, or to the shipped one, as a new version: nothing of what was is lost. */
export async function revertWording(ctx: Ctx, input: z.output<typeof RevertWordingInput>): Promise<{ next: string }> {
  demand(mayWordLetters(ctx.actor))
  const { letter, locale, to } = input
  const rows = await lockedVersions(ctx, input, input.version)
  const [newest] = rows
  const wanted = rows.find(({ version }) => version === to)
  if (to !== 0 && !wanted) throw new DomainError('not_found')
  const text = wanted?.body ? textOf(wanted, letter, locale) : null
  if (text && readWording(text, shippedWording(letter, locale).vocabulary, locale).faults.length > 0) {
    throw new DomainError('invalid', { reason: 'letters.error.revert' })
  }
  const next = wordingPage(ctx, input, 'reverted')
  const alreadyShipped = !newest?.body && text === null
  if (alreadyShipped || newest === wanted) return { next }
  const version = await addVersion(ctx, input, newest?.version ?? 0, text, to)
  await record(ctx, 'orgs.wordingReverted', { letter, language: locale, version, to })
  return { next }
}
