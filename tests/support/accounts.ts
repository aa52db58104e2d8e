import { randomUUID } from 'node:crypto'
import type { AccountCtx } from '@/lib/auth/account-ctx'
import { requestAddress } from '@/lib/auth/commands/request-address'
import { hashPassword } from '@/lib/auth/passwords'
import { liveSession as liveOf, openSession, type SessionAccount, type SessionRow } from '@/lib/auth/session'
import { DomainError } from '@/lib/core/domain-error'
import { newId } from '@/lib/db/new-id'
import { type Unscoped, unscoped } from '@/lib/db/unscoped'
import { NOW, ORIGIN } from './world'

export const PASSWORD = 'seven quiet herons'

class Undo extends Error {}

/** What an account's act runs in, in a transaction that is rolled back. Each run has its own network address. */
export async function asVisitor(work: (ctx: AccountCtx) => Promise<void>, now = NOW): Promise<void> {
  try {
    await unscoped(async (db) => {
      await work({
        db,
        now,
        origin: ORIGIN,
        locale: 'en',
        address: randomUUID(),
        agent: 'a test',
        from: null,
        actor: { kind: 'visitor' },
      })
      throw new Undo()
    })
  } catch (error) {
    if (!(error instanceof Undo)) throw error
  }
}

/** A confirmed account; its address is new each time. */
export async function anAccount(db: Unscoped, more: { confirmed?: boolean; email?: string } = {}) {
  const id = newId(NOW)
  const email = more.email ?? `${randomUUID().slice(0, 8)}@example.org`
  await db.account.create({
    data: {
      id,
      email,
      passwordHash: await hashPassword(PASSWORD),
      givenName: 'Ada',
      familyName: 'Tester',
      locale: 'en',
      createdAt: NOW,
      confirmedAt: more.confirmed === false ? null : NOW,
    },
  })
  return { id, email }
}

/** The same context, signed in. */
export async function signedIn(ctx: AccountCtx, accountId: string): Promise<AccountCtx> {
  const sessionId = await openSession(ctx, accountId)
  return { ...ctx, actor: { kind: 'account', accountId, sessionId } }
}

/** Another address asked for, and the links both letters brought: to take it, and to keep the old one. */
export async function askForAddress(ctx: AccountCtx, account: { id: string; email: string }) {
  const { id, email } = account
  const to = `${newId(NOW)}@new.example`
  await requestAddress(await signedIn(ctx, id), { email: to, password: PASSWORD })
  const [letter] = await accountLetters(ctx.db, to)
  const notice = (await accountLetters(ctx.db, email)).at(-1)
  return { ...account, to, take: tokenOf(letter?.url), keep: tokenOf(notice?.url) }
}

/** Letters about accounts that wait in this transaction, newest last, with their links. */
export async function accountLetters(db: Unscoped, email: string) {
  const rows = await db.accountLetter.findMany({ where: { toEmail: email }, orderBy: { id: 'asc' } })
  return rows.map((row) => ({ template: row.template, url: (row.secret as { url?: string } | null)?.url ?? null }))
}

export function tokenOf(url: string | null | undefined): string {
  return new URL(url ?? '').pathname.split('/').at(-1) ?? ''
}

export async function refused(act: Promise<unknown>): Promise<DomainError> {
  const error = await act.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof DomainError)) throw new Error(`expected a refusal, got ${String(error)}`)
  return error
}

/** The live session of an id, asked and touched in the test's own transaction as `viewer` of lib/web asks and touches it. */
export async function liveSession(db: Unscoped, sessionId: string, now: Date): Promise<SessionAccount | null> {
  const [row] = await db.$queryRaw<{ session: SessionRow | null }[]>`
    select "session" from attune.viewer(${sessionId}::uuid, null)`
  return liveOf(sessionId, row?.session ?? null, now, (id, at) =>
    db.session.update({ where: { id }, data: { lastSeenAt: at } }),
  )
}
