import { expect, it } from 'vitest'
import { requestAddress } from '@/lib/auth/commands/request-address'
import { requestReset } from '@/lib/auth/commands/request-reset'
import { signIn } from '@/lib/auth/commands/sign-in'
import { signUp } from '@/lib/auth/commands/sign-up'
import { takeAddress } from '@/lib/auth/commands/take-address'
import { accountView, addressLink, linkState } from '@/lib/auth/queries'
import { openSession } from '@/lib/auth/session'
import {
  accountLetters,
  anAccount,
  askForAddress,
  asVisitor,
  liveSession,
  PASSWORD,
  refused,
  signedIn,
  tokenOf,
} from '../support/accounts'
import { anOrg } from '../support/builders'
import { NOW } from '../support/world'

it('changes the address of the account, ends its other sessions and old links, and tells the old address', () =>
  asVisitor(async (ctx) => {
    const { id, email, to, take: token } = await askForAddress(ctx, await anAccount(ctx.db))
    const phone = await openSession(ctx, id)
    await requestReset(ctx, { email })
    const reset = (await accountLetters(ctx.db, email)).find(({ template }) => template === 'reset-password')
    const { sessionId } = await takeAddress(ctx, { token, password: PASSWORD })
    expect(await liveSession(ctx.db, phone, NOW)).toBeNull()
    expect((await liveSession(ctx.db, sessionId, NOW))?.account).toMatchObject({ id, email: to })
    expect(await linkState(ctx, 'reset-password', tokenOf(reset?.url))).toBe('auth.link.unknown')
    await expect(signIn(ctx, { email: to, password: PASSWORD })).resolves.toBeTruthy()
    expect((await refused(signIn(ctx, { email, password: PASSWORD }))).reason).toBe('auth.signIn.refused')
    const told = (await accountLetters(ctx.db, email)).at(-1)
    expect(told?.template).toBe('address-changed')
    expect(await addressLink(ctx, 'keep-address', tokenOf(told?.url))).toMatchObject({ state: 'open', changed: true })
    const trail = await ctx.db.accountAudit.findMany({ where: { accountId: id }, orderBy: { id: 'asc' } })
    expect(trail.find(({ name }) => name === 'auth.addressTaken')?.detail).toEqual({ from: email, to })
    expect((await accountView(await signedIn(ctx, id)))?.waiting).toBeNull()
  }))

it('asks every association to follow, in the same transaction', () =>
  asVisitor(async (ctx) => {
    const { id, take: token } = await askForAddress(ctx, await anAccount(ctx.db))
    await anOrg(ctx.db)
    await anOrg(ctx.db)
    await takeAddress(ctx, { token, password: PASSWORD })
    const orgs = await ctx.db.org.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
    expect(orgs.length).toBeGreaterThan(1)
    const keys = orgs.map((org) => `address:${org.id}:${id}`)
    const jobs = await ctx.db.$queryRaw<unknown[]>`
      select 1 from graphile_worker._private_jobs where key = any(${keys}::text[])`
    expect(jobs).toHaveLength(orgs.length)
  }))

it('wants the password, works once and for three days', () =>
  asVisitor(async (ctx) => {
    const { id, email, take: token } = await askForAddress(ctx, await anAccount(ctx.db))
    const wrong = await refused(takeAddress(ctx, { token, password: 'wrong wrong wrong' }))
    expect(wrong.fields).toEqual({ password: ['auth.password.wrong'] })
    const late = { ...ctx, now: new Date(NOW.getTime() + 72 * 3_600_000) }
    expect((await refused(takeAddress(late, { token, password: PASSWORD }))).reason).toBe('auth.link.expired')
    expect((await ctx.db.account.findUniqueOrThrow({ where: { id } })).email).toBe(email)
    await takeAddress(ctx, { token, password: PASSWORD })
    expect((await refused(takeAddress(ctx, { token, password: PASSWORD }))).reason).toBe('auth.link.used')
  }))

it('changes nothing when somebody else opened an account with the address meanwhile', () =>
  asVisitor(async (ctx) => {
    const { id, email, to, take: token } = await askForAddress(ctx, await anAccount(ctx.db))
    await anAccount(ctx.db, { email: to })
    expect((await refused(takeAddress(ctx, { token, password: PASSWORD }))).reason).toBe('auth.address.taken')
    expect((await ctx.db.account.findUniqueOrThrow({ where: { id } })).email).toBe(email)
  }))

it('leaves the old address to nobody while it may still be taken back', () =>
  asVisitor(async (ctx) => {
    const { email, take: token } = await askForAddress(ctx, await anAccount(ctx.db))
    await takeAddress(ctx, { token, password: PASSWORD })
    const stranger = { givenName: 'Sam', familyName: 'Squat', email, password: 'eleven slow rivers' }
    await signUp(ctx, stranger)
    const other = await anAccount(ctx.db)
    await requestAddress(await signedIn(ctx, other.id), { email, password: PASSWORD })
    const letters = (await accountLetters(ctx.db, email)).map(({ template }) => template)
    expect(letters).toContain('address-already-known')
    expect(letters).toContain('address-in-use')
    expect(await ctx.db.account.count({ where: { email } })).toBe(0)
    await signUp({ ...ctx, now: new Date(NOW.getTime() + 73 * 3_600_000) }, stranger)
    expect(await ctx.db.account.count({ where: { email } })).toBe(1)
  }))
