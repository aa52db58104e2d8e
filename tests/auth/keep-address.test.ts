import { expect, it } from 'vitest'
import { keepAddress } from '@/lib/auth/commands/keep-address'
import { resetPassword } from '@/lib/auth/commands/reset-password'
import { signIn } from '@/lib/auth/commands/sign-in'
import { takeAddress } from '@/lib/auth/commands/take-address'
import { addressLink } from '@/lib/auth/queries'
import { openSession } from '@/lib/auth/session'
import { anAccount, askForAddress, asVisitor, liveSession, PASSWORD, refused } from '../support/accounts'
import { NOW } from '../support/world'

const NEW = 'eleven slow rivers'

it('stops what was asked, signs everybody out and leads to a new password', () =>
  asVisitor(async (ctx) => {
    const { id, email } = await anAccount(ctx.db)
    const { take, keep } = await askForAddress(ctx, { id, email })
    const stranger = await openSession(ctx, id)
    const { next } = await keepAddress(ctx, { token: keep })
    expect(await liveSession(ctx.db, stranger, NOW)).toBeNull()
    expect((await addressLink(ctx, 'new-address', take)).state).toBe('auth.link.unknown')
    await resetPassword(ctx, { token: next.replace('/reset/', ''), password: NEW })
    await expect(signIn(ctx, { email, password: NEW })).resolves.toBeTruthy()
    expect((await refused(keepAddress(ctx, { token: keep }))).reason).toBe('auth.link.used')
    const trail = await ctx.db.accountAudit.findMany({ where: { accountId: id }, orderBy: { id: 'asc' } })
    expect(trail.map(({ name }) => name)).toContain('auth.addressKept')
  }))

it('takes back what was changed, and whatever was changed after it', () =>
  asVisitor(async (ctx) => {
    const { id, email } = await anAccount(ctx.db)
    const first = await askForAddress(ctx, { id, email })
    await takeAddress(ctx, { token: first.take, password: PASSWORD })
    const second = await askForAddress(ctx, { id, email: first.to })
    await takeAddress(ctx, { token: second.take, password: PASSWORD })
    const stranger = await openSession(ctx, id)
    await keepAddress(ctx, { token: first.keep })
    expect((await ctx.db.account.findUniqueOrThrow({ where: { id } })).email).toBe(email)
    expect(await liveSession(ctx.db, stranger, NOW)).toBeNull()
    // The stranger's own letters open nothing any more.
    expect((await addressLink(ctx, 'keep-address', second.keep)).state).toBe('auth.link.unknown')
    expect(await ctx.db.addressChange.count({ where: { accountId: id, stoppedAt: null } })).toBe(0)
  }))

it('ends after three days, and knows no made-up link', () =>
  asVisitor(async (ctx) => {
    const { id, email } = await anAccount(ctx.db)
    const { keep } = await askForAddress(ctx, { id, email })
    const late = { ...ctx, now: new Date(NOW.getTime() + 72 * 3_600_000) }
    expect((await refused(keepAddress(late, { token: keep }))).reason).toBe('auth.link.expired')
    expect((await refused(keepAddress(ctx, { token: 'x'.repeat(43) }))).reason).toBe('auth.link.unknown')
  }))
