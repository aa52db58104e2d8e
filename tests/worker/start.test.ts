import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { OrgScope } from '@/lib/ctx/org-scope'
import { unscoped } from '@/lib/db/unscoped'
import { mailbox } from '@/lib/mail/mailbox'
import { startWorker, type Worker } from '@/lib/worker/start'
import { inLasting, invitation, lastingOrg } from '@/tests/mail/outbox'
import { asRole } from '@/tests/support/db'

let worker: Worker
let org: OrgScope

beforeAll(async () => {
  // What the worker says when its connection is cut is expected here.
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  org = await lastingOrg()
  worker = await startWorker()
})

afterAll(async () => {
  await worker.stop()
  vi.restoreAllMocks()
})

const isSent = async (letterId: string) => {
  const letter = await inLasting(org, ({ db }) =>
    db.letter.findUniqueOrThrow({ where: { orgId_id: { orgId: org.id, id: letterId } } }),
  )
  expect(letter.sentAt).not.toBeNull()
}

it('is one per process', async () => {
  expect(await startWorker()).toBe(worker)
})

it('carries a letter from the outbox to the mailbox page', { timeout: 150_000 }, async () => {
  const id = await invitation(org)
  await vi.waitFor(() => isSent(id), { timeout: 60_000, interval: 100 })
  expect((await unscoped((db) => mailbox({ db }, { to: 'thomas@x.test' }))).lines.length).toBeGreaterThan(0)
})

it('goes on after all of its connections were cut', { timeout: 150_000 }, async () => {
  // The serving role may end its own connections and nobody else's.
  await asRole('app', (client) =>
    client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`,
    ),
  )
  const id = await vi.waitFor(() => invitation(org), { timeout: 60_000, interval: 200 })
  await vi.waitFor(() => isSent(id), { timeout: 60_000, interval: 200 })
})
