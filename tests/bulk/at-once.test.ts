import { expect, it } from 'vitest'
import { carryOutCase } from '@/lib/bulk/commands/carry-out-case'
import { startBulk } from '@/lib/bulk/commands/start-bulk'
import { stopBulk } from '@/lib/bulk/commands/stop-bulk'
import type { OrgId } from '@/lib/core/ids'
import type { Ctx } from '@/lib/ctx/ctx'
import { inCtx } from '@/lib/ctx/system-ctx'
import { newId } from '@/lib/db/new-id'
import { inOrg } from '@/lib/db/scope'
import { assignCoordinator } from '@/lib/review/commands/assign-coordinator'
import { actorFor, ctxFor } from '../support/actors'
import { anOrg, aPerson } from '../support/builders'
import { aDesk, picked, prepared } from '../support/bulk'
import { NOW, ORIGIN } from '../support/world'

/** An act that gives so many cases to a coordinator, started. */
async function aStarted(count: number) {
  return inOrg(newId(NOW) as OrgId, async (db) => {
    const org = await anOrg(db)
    const [me, other] = [
      await aPerson({ db, org }, { roles: ['coordinator'] }),
      await aPerson({ db, org }, { roles: ['coordinator'] }),
    ]
    const base = { org, now: NOW, db, locale: 'en', origin: ORIGIN, actor: actorFor(me) } as const
    const ctx: Ctx = ctxFor(base, me, ['coordinator'])
    const cases = await aDesk(ctx, count)
    const actId = await prepared(ctx, { kind: 'assign', picked: picked(cases), coordinatorId: me.id })
    await startBulk(ctx, { actId })
    return { org, me, other, applicationId: cases[0]?.id ?? '', actId }
  })
}

it('somebody gives a case away while an act on many reaches it: what is put back later is what they chose', async () => {
  const { org, me, other, applicationId, actId } = await aStarted(1)
  const given = { orgId: org.id, now: NOW, origin: ORIGIN }
  let carried: Promise<boolean> | undefined
  // Theirs is written and not yet committed when the act comes to the case.
  await inCtx({ ...given, actor: actorFor(me, ['coordinator']) }, async (ctx) => {
    await assignCoordinator(ctx, { applicationId, coordinatorId: other.id })
    carried = inCtx({ ...given, actor: { kind: 'system', job: 'bulk.carryOut' } }, (system) =>
      carryOutCase(system, { actId, applicationId }),
    )
    await waitsForALock(ctx)
  })
  expect(await carried).toBe(true)
  const item = await inOrg(org.id as OrgId, (db) => db.bulkItem.findFirstOrThrow({ where: { orgId: org.id, actId } }))
  expect(item.before).toEqual({ coordinatorId: other.id })
})

it('an act is stopped while a case of it is in hand: that case counts as done, and what is said to be done is', async () => {
  const { org, me, applicationId, actId } = await aStarted(3)
  const given = { orgId: org.id, now: NOW, origin: ORIGIN }
  let stopped: Promise<unknown> | undefined
  await inCtx({ ...given, actor: { kind: 'system', job: 'bulk.carryOut' } }, async (system) => {
    await carryOutCase(system, { actId, applicationId })
    stopped = inCtx({ ...given, actor: actorFor(me, ['coordinator']) }, (ctx) => stopBulk(ctx, { actId }))
    await waitsForALock(system)
  })
  await stopped
  const [said] = await inOrg(org.id as OrgId, (db) =>
    db.auditEntry.findMany({ where: { orgId: org.id, name: 'bulk.actStopped' }, orderBy: { id: 'asc' } }),
  )
  expect(said?.detail).toEqual({ kind: 'assign', gone: 1, cases: 3 })
})

/** Until somebody else stands at a row that this transaction holds. */
async function waitsForALock(ctx: Ctx): Promise<void> {
  for (let nth = 0; nth < 1000; nth++) {
    const [{ n } = { n: 0 }] = await ctx.db.$queryRaw<{ n: number }[]>`
      select count(*)::int as "n" from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))`
    if (n > 0) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('nobody came')
}
