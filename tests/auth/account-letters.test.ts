import { expect, it } from 'vitest'
import { requestReset } from '@/lib/auth/commands/request-reset'
import { accountView } from '@/lib/auth/queries'
import { anAccount, asVisitor, signedIn } from '../support/accounts'

it('shows somebody the letters about their account with their state, and no link in them', () =>
  asVisitor(async (ctx) => {
    const [mine, other] = [await anAccount(ctx.db), await anAccount(ctx.db)]
    await requestReset(ctx, { email: mine.email })
    const letters = async (id: string) => (await accountView(await signedIn(ctx, id)))?.letters
    const [letter, ...more] = (await letters(mine.id)) ?? []
    expect(more).toEqual([])
    expect(letter).toMatchObject({ template: 'reset-password', state: 'queued', toEmail: mine.email })
    expect(JSON.stringify(letter)).not.toContain('/reset/')
    expect(await letters(other.id)).toEqual([])
  }))
