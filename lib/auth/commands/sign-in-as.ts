import type { z } from 'zod'
import { DomainError } from '@/lib/core/domain-error'
import { env } from '@/lib/env/env'
import type { AccountCtx } from '../account-ctx'
import { PERSONAS, personaEmail } from '../personas'
import { recordAccount } from '../record-account'
import type { SignInAsInput } from '../schema'
import { openSession } from '../session'

/** Signs in as a person of the demo, without a password. Where personas are off (production) this does not exist. */
export async function signInAs(
  ctx: AccountCtx,
  input: z.output<typeof SignInAsInput>,
): Promise<{ sessionId: string; locale: string }> {
  const persona = PERSONAS.find(({ key }) => key === input.key)
  if (env().PERSONAS !== 'on' || !persona) throw new DomainError('not_found')
  const account = await ctx.db.account.findUnique({ where: { email: personaEmail(persona) } })
  if (!account) throw new DomainError('not_found')
  await recordAccount(ctx, 'auth.signedIn', account.id, { as: 'persona' })
  return { sessionId: await openSession(ctx, account.id), locale: account.locale }
}
