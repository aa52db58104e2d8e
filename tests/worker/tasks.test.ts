import { describe, expect, it } from 'vitest'
import { inCtx } from '@/lib/ctx/system-ctx'
import { JOBS } from '@/lib/jobs/catalogue'
import { cronItems } from '@/lib/worker/cron'
import { HANDLERS, perform, taskList } from '@/lib/worker/tasks'
import { inLasting, invitation, lastingOrg, postOffice } from '@/tests/mail/outbox'
import { asRole } from '@/tests/support/db'
import { NOW, ORIGIN } from '@/tests/support/world'

const lent = (postman = postOffice().postman, now = NOW) => ({ clock: () => now, origin: ORIGIN, postman })
const run = (now = NOW) => ({ ...lent(undefined, now), lastTry: false })

describe('the table of tasks', () => {
  it('has every job of the catalogue and no other', () => {
    expect(Object.keys(HANDLERS).sort()).toEqual(Object.keys(JOBS).sort())
    expect(Object.keys(taskList(lent())).sort()).toEqual(Object.keys(JOBS).sort())
  })

  it('schedules only jobs there are', () => {
    for (const { task } of cronItems()) expect(Object.keys(JOBS)).toContain(task)
  })

  it('refuses a payload of another shape', async () => {
    await expect(perform('mail.sendLetter', { letterId: 'x' }, run())).rejects.toThrow()
  })

  it('does a job with nothing but its payload', async () => {
    const org = await lastingOrg()
    const letterId = await invitation(org)
    const office = postOffice()
    await perform('mail.sendLetter', { orgId: org.id, letterId }, { ...lent(office.postman), lastTry: false })
    expect(office.sent).toHaveLength(1)
  })
})

describe('worker.startDailyWork', () => {
  const asked = (orgId: string, job = 'web.forgetAnswers') =>
    asRole('owner', (client) =>
      client.query(`select 1 from graphile_worker._private_jobs where key = $1`, [`daily:${job}:${orgId}`]),
    ).then(({ rows }) => rows.length)

  it('starts in the association’s own morning, also when it comes late', async () => {
    const org = await lastingOrg()
    await perform('worker.startDailyWork', {}, run(new Date('2026-11-22T12:07:00Z')))
    expect(await asked(org.id)).toBe(0)
    // Seven in Virginia: what people read begins then, what they do not notice an hour before.
    expect(await asked(org.id, 'messages.sendDigests')).toBe(1)
    const late = { _cron: { ts: '2026-11-22T11:07:00.000Z', backfilled: true } }
    await perform('worker.startDailyWork', late, run(new Date('2026-11-22T20:00:00Z')))
    expect(await asked(org.id)).toBe(1)
    await perform('worker.startDailyWork', late, run())
    expect(await asked(org.id)).toBe(1)
  })
})

describe('web.forgetAnswers', () => {
  it('forgets what is older than a week, in its association only', async () => {
    const [org, other] = [await lastingOrg(), await lastingOrg()]
    const keep = { personId: org.id, act: 'a', result: {} }
    for (const { id: orgId } of [org, other]) {
      await inCtx({ orgId, now: NOW, origin: ORIGIN, actor: { kind: 'system', job: 't' } }, async ({ db }) => {
        await db.idempotencyKey.create({ data: { orgId, ...keep, key: 'old', at: new Date('2026-11-14T00:00:00Z') } })
        await db.idempotencyKey.create({ data: { orgId, ...keep, key: 'new', at: new Date('2026-11-20T00:00:00Z') } })
      })
    }
    await perform('web.forgetAnswers', { orgId: org.id }, run())
    const left = (of: typeof org) => inLasting(of, ({ db }) => db.idempotencyKey.count({ where: { orgId: of.id } }))
    expect([await left(org), await left(other)]).toEqual([1, 2])
  })
})

describe('worker.freeStuckJobs', () => {
  it('gives back what a killed process had taken, and only that', async () => {
    const org = await lastingOrg()
    const [stuck, busy] = [await invitation(org), await invitation(org)]
    const take = (id: string, who: string, ago: string) =>
      asRole('owner', (client) =>
        client.query(
          `update graphile_worker._private_jobs set locked_by = $2, locked_at = now() - $3::interval where key = $1`,
          [`letter:${id}`, who, ago],
        ),
      )
    await take(stuck, 'killed', '11 minutes')
    await take(busy, 'alive', '1 minute')
    await perform('worker.freeStuckJobs', {}, run())
    const { rows } = await asRole('owner', (client) =>
      client.query<{ key: string; locked_by: string | null }>(
        'select key, locked_by from graphile_worker._private_jobs where key = any($1) order by key',
        [[`letter:${stuck}`, `letter:${busy}`]],
      ),
    )
    expect(new Map(rows.map((row) => [row.key, row.locked_by]))).toEqual(
      new Map([
        [`letter:${stuck}`, null],
        [`letter:${busy}`, 'alive'],
      ]),
    )
  })
})
