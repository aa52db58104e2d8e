import { expect, it } from 'vitest'
import { endSession } from '@/lib/auth/commands/end-session'
import { signIn } from '@/lib/auth/commands/sign-in'
import { signOut } from '@/lib/auth/commands/sign-out'
import { signOutEverywhere } from '@/lib/auth/commands/sign-out-everywhere'
import { IDLE_MS, openSession, sealSession, unsealSession } from '@/lib/auth/session'
import { anAccount, asVisitor, liveSession, PASSWORD, refused, signedIn } from '../support/accounts'
import { NOW } from '../support/world'

const later = (ms: number) => new Date(NOW.getTime() + ms)

it('gives one answer to a wrong password, an unknown address and an unconfirmed one', () =>
  asVisitor(async (ctx) => {
    const known = await anAccount(ctx.db)
    const unconfirmed = await anAccount(ctx.db, { confirmed: false })
    const answers = [
      await refused(signIn(ctx, { email: known.email, password: 'not this one' })),
      await refused(signIn({ ...ctx, address: 'b' }, { email: 'nobody@example.org', password: PASSWORD })),
      await refused(signIn({ ...ctx, address: 'c' }, { email: unconfirmed.email, password: PASSWORD })),
    ]
    expect(new Set(answers.map(({ code, reason }) => `${code} ${reason}`))).toEqual(
      new Set(['invalid auth.signIn.refused']),
    )
  }))

it('slows down after repeated failures, tells for how long, and is calm again later', () =>
  asVisitor(async (ctx) => {
    const { email } = await anAccount(ctx.db)
    for (let n = 0; n < 6; n++) {
      const error = await refused(signIn(ctx, { email, password: `guess number ${n}` }))
      if (error.code === 'limited') break
    }
    const error = await refused(signIn(ctx, { email, password: PASSWORD }))
    expect(error).toMatchObject({ code: 'limited', reason: 'auth.limited' })
    expect(error.detail?.seconds).toBeGreaterThan(0)
    await expect(signIn({ ...ctx, now: later(120_000) }, { email, password: PASSWORD })).resolves.toBeTruthy()
  }))

it('opens a session whose cookie carries its id and nothing else', () =>
  asVisitor(async (ctx) => {
    const { id } = await anAccount(ctx.db)
    const sessionId = await openSession(ctx, id)
    const cookie = await sealSession(sessionId)
    expect(cookie).not.toContain(sessionId)
    expect(await unsealSession(cookie)).toBe(sessionId)
    expect(await unsealSession(`${cookie.slice(0, -4)}AAAA`)).toBeNull()
  }))

it('ends at sign-out: the cookie copied before is worth nothing after', () =>
  asVisitor(async (ctx) => {
    const { id } = await anAccount(ctx.db)
    const me = await signedIn(ctx, id)
    if (me.actor.kind !== 'account') throw new Error('not signed in')
    expect(await liveSession(ctx.db, me.actor.sessionId, NOW)).not.toBeNull()
    await signOut(me)
    expect(await liveSession(ctx.db, me.actor.sessionId, NOW)).toBeNull()
  }))

it('signs out everywhere at once', () =>
  asVisitor(async (ctx) => {
    const { id } = await anAccount(ctx.db)
    const [phone, desk] = [await signedIn(ctx, id), await signedIn(ctx, id)]
    await signOutEverywhere(phone)
    for (const { actor } of [phone, desk]) {
      if (actor.kind === 'account') expect(await liveSession(ctx.db, actor.sessionId, NOW)).toBeNull()
    }
  }))

it('ends one device, and only one’s own', () =>
  asVisitor(async (ctx) => {
    const [mine, yours] = [await anAccount(ctx.db), await anAccount(ctx.db)]
    const me = await signedIn(ctx, mine.id)
    const phone = await openSession(ctx, mine.id)
    const foreign = await openSession(ctx, yours.id)
    await endSession(me, { sessionId: phone })
    expect(await liveSession(ctx.db, phone, NOW)).toBeNull()
    expect((await refused(endSession(me, { sessionId: foreign }))).code).toBe('not_found')
    expect(await liveSession(ctx.db, foreign, NOW)).not.toBeNull()
  }))

it('ends by itself when idle, and after twelve hours however busy', () =>
  asVisitor(async (ctx) => {
    const { id } = await anAccount(ctx.db)
    const idle = await openSession(ctx, id)
    expect(await liveSession(ctx.db, idle, later(IDLE_MS.applicant + 1000))).toBeNull()
    const busy = await openSession(ctx, id)
    for (let hour = 1; hour < 12; hour++) {
      expect(await liveSession(ctx.db, busy, later(hour * 3_600_000))).not.toBeNull()
    }
    expect(await liveSession(ctx.db, busy, later(12 * 3_600_000 + 1))).toBeNull()
  }))
