import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { confirmAddress } from '@/lib/auth/commands/confirm-address'
import { signIn } from '@/lib/auth/commands/sign-in'
import { signUp } from '@/lib/auth/commands/sign-up'
import { linkState } from '@/lib/auth/queries'
import { accountLetters, anAccount, asVisitor, PASSWORD, refused, tokenOf } from '../support/accounts'
import { NOW } from '../support/world'

const input = (email: string) => ({ givenName: 'Ada', familyName: 'Lovelace', email, password: PASSWORD })
const address = () => `${randomUUID().slice(0, 8)}@example.org`

it('opens an account that signs in once its address is confirmed, and not before', () =>
  asVisitor(async (ctx) => {
    const email = address()
    expect(await signUp(ctx, input(email))).toEqual({ next: '/check-your-mail' })
    expect((await refused(signIn(ctx, { email, password: PASSWORD }))).reason).toBe('auth.signIn.refused')
    const [letter] = await accountLetters(ctx.db, email)
    expect(letter?.template).toBe('confirm-address')
    const token = tokenOf(letter?.url)
    // Looking changes nothing, however often a mail scanner looks.
    expect(await linkState(ctx, 'confirm-address', token)).toBe('open')
    expect(await linkState(ctx, 'confirm-address', token)).toBe('open')
    const { sessionId } = await confirmAddress(ctx, { token, password: PASSWORD })
    expect(await ctx.db.session.count({ where: { id: sessionId, endedAt: null } })).toBe(1)
    expect(await linkState(ctx, 'confirm-address', token)).toBe('auth.link.used')
    await expect(signIn(ctx, { email, password: PASSWORD })).resolves.toHaveProperty('sessionId')
  }))

it('keeps only the hash of the link and the password', () =>
  asVisitor(async (ctx) => {
    const email = address()
    await signUp(ctx, input(email))
    const [letter] = await accountLetters(ctx.db, email)
    const links = JSON.stringify(await ctx.db.secretLink.findMany({ where: { purpose: 'confirm-address' } }))
    expect(links).not.toContain(tokenOf(letter?.url))
    const account = await ctx.db.account.findUniqueOrThrow({ where: { email } })
    expect(account.passwordHash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
  }))

it('answers a known address alike, and tells only its owner', () =>
  asVisitor(async (ctx) => {
    const { email } = await anAccount(ctx.db)
    expect(await signUp(ctx, input(email))).toEqual({ next: '/check-your-mail' })
    expect((await accountLetters(ctx.db, email)).map(({ template }) => template)).toEqual(['address-already-known'])
  }))

it('wants the password behind the link, which a scanner that presses buttons lacks', () =>
  asVisitor(async (ctx) => {
    const email = address()
    await signUp(ctx, input(email))
    const [letter] = await accountLetters(ctx.db, email)
    const token = tokenOf(letter?.url)
    const error = await refused(confirmAddress(ctx, { token, password: 'a guess of mine' }))
    expect(error.fields).toEqual({ password: ['auth.password.wrong'] })
    expect(await linkState(ctx, 'confirm-address', token)).toBe('open')
  }))

it.each([
  ['short', 'auth.password.short'],
  ['Password123!', 'auth.password.common'],
  ['aaaaaaaaaaaa', 'auth.password.common'],
])('refuses the password %s', (password, key) =>
  asVisitor(async (ctx) => {
    const error = await refused(signUp(ctx, { ...input(address()), password }))
    expect(error.fields).toEqual({ password: [key] })
  }),
)

it('lets a newer letter kill the older link', () =>
  asVisitor(async (ctx) => {
    const email = address()
    await signUp(ctx, input(email))
    await signUp({ ...ctx, now: new Date(NOW.getTime() + 1000) }, input(email))
    const [first, second] = await accountLetters(ctx.db, email)
    expect(await linkState(ctx, 'confirm-address', tokenOf(first?.url))).toBe('auth.link.unknown')
    expect(await linkState(ctx, 'confirm-address', tokenOf(second?.url))).toBe('open')
  }))
