import { expect, it } from 'vitest'
import { changePassword } from '@/lib/auth/commands/change-password'
import { requestReset } from '@/lib/auth/commands/request-reset'
import { resetPassword } from '@/lib/auth/commands/reset-password'
import { signIn } from '@/lib/auth/commands/sign-in'
import { issueLink, readLink } from '@/lib/auth/links'
import { openSession } from '@/lib/auth/session'
import { newId } from '@/lib/db/new-id'
import {
  accountLetters,
  anAccount,
  asVisitor,
  liveSession,
  PASSWORD,
  refused,
  signedIn,
  tokenOf,
} from '../support/accounts'
import { NOW } from '../support/world'

const NEW = 'eleven patient otters'

it('answers alike whether the address is known, and writes only to the known', () =>
  asVisitor(async (ctx) => {
    const { email } = await anAccount(ctx.db)
    expect(await requestReset(ctx, { email })).toEqual(await requestReset(ctx, { email: 'nobody@example.org' }))
    expect((await accountLetters(ctx.db, email)).map(({ template }) => template)).toEqual(['reset-password'])
    expect(await accountLetters(ctx.db, 'nobody@example.org')).toEqual([])
  }))

it('sets a new password once, ends every session and every calendar address, and tells the owner', () =>
  asVisitor(async (ctx) => {
    const { id, email } = await anAccount(ctx.db)
    const old = await openSession(ctx, id)
    const expiresAt = new Date(NOW.getTime() + 3_600_000)
    const feed = await issueLink(ctx, { purpose: 'calendar', objectId: newId(NOW), accountId: id, expiresAt })
    await requestReset(ctx, { email })
    const token = tokenOf((await accountLetters(ctx.db, email))[0]?.url)
    await resetPassword(ctx, { token, password: NEW })
    expect(await liveSession(ctx.db, old, NOW)).toBeNull()
    expect((await refused(readLink(ctx, 'calendar', feed))).reason).toBe('auth.link.unknown')
    await expect(signIn(ctx, { email, password: NEW })).resolves.toBeTruthy()
    expect((await refused(signIn(ctx, { email, password: PASSWORD }))).reason).toBe('auth.signIn.refused')
    expect((await refused(resetPassword(ctx, { token, password: NEW }))).reason).toBe('auth.link.used')
    const letters = (await accountLetters(ctx.db, email)).map(({ template }) => template)
    expect(letters).toContain('password-changed')
  }))

it('expires after two hours, and opens nothing of another purpose', () =>
  asVisitor(async (ctx) => {
    const { email } = await anAccount(ctx.db)
    await requestReset(ctx, { email })
    const token = tokenOf((await accountLetters(ctx.db, email))[0]?.url)
    const late = { ...ctx, now: new Date(NOW.getTime() + 2 * 3_600_000 + 1) }
    expect((await refused(resetPassword(late, { token, password: NEW }))).reason).toBe('auth.link.expired')
    expect((await refused(resetPassword(ctx, { token: 'x'.repeat(43), password: NEW }))).reason).toBe(
      'auth.link.unknown',
    )
  }))

it('changes one’s own password, knowing the old one; other devices are signed out', () =>
  asVisitor(async (ctx) => {
    const { id } = await anAccount(ctx.db)
    const me = await signedIn(ctx, id)
    const phone = await openSession(ctx, id)
    const wrong = await refused(changePassword(me, { current: 'not it at all', password: NEW }))
    expect(wrong.fields).toEqual({ current: ['auth.password.wrong'] })
    await changePassword(me, { current: PASSWORD, password: NEW })
    expect(await liveSession(ctx.db, phone, NOW)).toBeNull()
    if (me.actor.kind === 'account') expect(await liveSession(ctx.db, me.actor.sessionId, NOW)).not.toBeNull()
  }))
