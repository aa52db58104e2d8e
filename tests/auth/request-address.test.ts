import { expect, it } from 'vitest'
import { changePassword } from '@/lib/auth/commands/change-password'
import { requestAddress } from '@/lib/auth/commands/request-address'
import { accountView, addressLink } from '@/lib/auth/queries'
import { RequestAddressInput } from '@/lib/auth/schema'
import { newId } from '@/lib/db/new-id'
import { accountLetters, anAccount, asVisitor, PASSWORD, refused, signedIn, tokenOf } from '../support/accounts'
import { NOW } from '../support/world'

const anAddress = () => `${newId(NOW)}@new.example`

it('writes to the new address and tells the old one; nothing changes yet', () =>
  asVisitor(async (ctx) => {
    const { id, email } = await anAccount(ctx.db)
    const me = await signedIn(ctx, id)
    const to = anAddress()
    await requestAddress(me, { email: to, password: PASSWORD })
    const [asked] = await accountLetters(ctx.db, to)
    const [notice] = await accountLetters(ctx.db, email)
    expect([asked?.template, notice?.template]).toEqual(['new-address', 'address-change-asked'])
    const behind = await addressLink(ctx, 'new-address', tokenOf(asked?.url))
    expect(behind).toEqual({ state: 'open', fromEmail: email, toEmail: to, changed: false })
    expect((await addressLink(ctx, 'keep-address', tokenOf(notice?.url))).state).toBe('open')
    expect(await accountView(me)).toMatchObject({ email, waiting: { toEmail: to } })
    const trail = await ctx.db.accountAudit.findMany({ where: { accountId: id }, orderBy: { id: 'asc' } })
    expect(trail.map(({ name }) => name)).toContain('auth.addressRequested')
  }))

it('answers alike for an address that is somebody’s account, whose owner alone is told', () =>
  asVisitor(async (ctx) => {
    const [mine, other] = [await anAccount(ctx.db), await anAccount(ctx.db)]
    const third = await anAccount(ctx.db)
    const me = await signedIn(ctx, mine.id)
    const freely = await requestAddress(await signedIn(ctx, third.id), { email: anAddress(), password: PASSWORD })
    expect(await requestAddress(me, { email: other.email, password: PASSWORD })).toEqual(freely)
    expect((await accountLetters(ctx.db, other.email)).map(({ template }) => template)).toEqual(['address-in-use'])
    const seen = async (accountId: string) => (await accountView(await signedIn(ctx, accountId)))?.letters
    const templates = async (accountId: string) => (await seen(accountId))?.map(({ template }) => template)
    expect(await templates(mine.id)).toEqual(await templates(third.id))
    expect((await accountView(me))?.waiting?.toEmail).toBe(other.email)
    expect(await ctx.db.secretLink.count({ where: { accountId: mine.id, purpose: 'new-address' } })).toBe(0)
  }))

it('keeps one request at a time: asked again, the earlier link is dead', () =>
  asVisitor(async (ctx) => {
    const { id } = await anAccount(ctx.db)
    const me = await signedIn(ctx, id)
    const [first, second] = [anAddress(), anAddress()]
    for (const email of [first, second]) await requestAddress(me, { email, password: PASSWORD })
    const state = async (email: string) => {
      const [letter] = await accountLetters(ctx.db, email)
      return (await addressLink(ctx, 'new-address', tokenOf(letter?.url))).state
    }
    expect([await state(first), await state(second)]).toEqual(['auth.link.unknown', 'open'])
    expect((await accountView(me))?.waiting?.toEmail).toBe(second)
  }))

it('refuses a wrong password, one’s own address and whoever is signed out, and slows guesses at both doors together', () =>
  asVisitor(async (ctx) => {
    const { id, email } = await anAccount(ctx.db)
    const me = await signedIn(ctx, id)
    const wrong = { email: anAddress(), password: 'wrong wrong wrong' }
    expect((await refused(requestAddress(me, wrong))).fields).toEqual({ password: ['auth.password.wrong'] })
    expect((await refused(requestAddress(me, { email, password: PASSWORD }))).fields).toEqual({
      email: ['auth.address.same'],
    })
    expect((await refused(requestAddress(ctx, wrong))).reason).toBe('auth.signedOut')
    for (let nth = 0; nth < 6; nth += 1) await refused(requestAddress(me, wrong))
    expect((await refused(changePassword(me, { current: PASSWORD, password: 'eleven slow rivers' }))).code).toBe(
      'limited',
    )
    expect(await accountLetters(ctx.db, email)).toEqual([])
  }))

it('allows five requests an hour', () =>
  asVisitor(async (ctx) => {
    const me = await signedIn(ctx, (await anAccount(ctx.db)).id)
    for (let nth = 0; nth < 5; nth += 1) await requestAddress(me, { email: anAddress(), password: PASSWORD })
    expect((await refused(requestAddress(me, { email: anAddress(), password: PASSWORD }))).code).toBe('limited')
    const later = { ...me, now: new Date(NOW.getTime() + 3_601_000) }
    await expect(requestAddress(later, { email: anAddress(), password: PASSWORD })).resolves.toBeTruthy()
  }))

it('wants an address that is one', () => {
  const of = (email: string) => RequestAddressInput.safeParse({ email, password: PASSWORD })
  expect(of(' Ana@Example.ORG ').data?.email).toBe('ana@example.org')
  for (const email of ['', 'ana', 'ana@example', 'ana@b.org\nbcc: x@y.org', `${'a'.repeat(250)}@b.org`]) {
    expect(of(email).success, email).toBe(false)
  }
})
