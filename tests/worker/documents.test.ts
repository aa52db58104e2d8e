import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/db/new-id'
import { env } from '@/lib/env/env'
import { storage } from '@/lib/storage/storage'
import { perform } from '@/lib/worker/tasks'
import { inLasting, lastingOrg, postOffice } from '@/tests/mail/outbox'
import { aPerson } from '@/tests/support/builders'
import { NOW, ORIGIN } from '@/tests/support/world'
import { CLAMD, EICAR, startClamd } from '../support/clamd'
import { asRole } from '../support/db'

const run = { clock: () => NOW, origin: ORIGIN, postman: postOffice().postman, lastTry: false }

/** A document whose bytes really lie in storage. */
async function laidDown(more: { verdict?: string; removedAt?: Date; text?: string } = {}) {
  const org = await lastingOrg()
  const id = newId(NOW)
  const storageKey = `${org.id}/ab/${id.replaceAll('-', '')}.pdf`
  await (await storage()).put(storageKey, Buffer.from(more.text ?? 'sound'), 'application/pdf')
  await inLasting(org, async (ctx) => {
    const { id: personId } = await aPerson(ctx, {})
    const facts = { name: 'a.pdf', mime: 'application/pdf', bytes: 5, sha256: id, createdAt: NOW }
    const { verdict = 'pending', removedAt = null } = more
    await ctx.db.document.create({ data: { orgId: org.id, id, personId, storageKey, verdict, removedAt, ...facts } })
  })
  const row = () =>
    inLasting(org, ({ db }) => db.document.findUniqueOrThrow({ where: { orgId_id: { orgId: org.id, id } } }))
  const lies = async () =>
    (await storage()).open(storageKey).then(
      ({ stream }) => Boolean(stream.destroy()),
      () => false,
    )
  const queued = (name: string) =>
    asRole('owner', async (client) => {
      const asked = 'select run_at from graphile_worker.jobs where task_identifier = $1 and key = $2'
      const { rows } = await client.query<{ run_at: Date }>(asked, [name, `${name}:${id}`])
      return rows.map((each) => each.run_at)
    })
  return { org, payload: { orgId: org.id, documentId: id }, row, lies, queued }
}

describe('document.erase', () => {
  it('deletes the file of a removed document once, and never one in use', async () => {
    const removed = await laidDown({ verdict: 'clean', removedAt: NOW })
    await perform('document.erase', removed.payload, run)
    await perform('document.erase', removed.payload, run)
    expect([await removed.lies(), (await removed.row()).erasedAt]).toEqual([false, NOW])
    const used = await laidDown({ verdict: 'clean' })
    await perform('document.erase', used.payload, run)
    expect([await used.lies(), (await used.row()).erasedAt]).toEqual([true, null])
    const next = await lastingOrg()
    await perform('document.erase', { ...used.payload, orgId: next.id }, run)
    expect(await used.lies()).toBe(true)
  })

  it('is asked for again by the daily work when it was lost, like a scan', async () => {
    const removed = await laidDown({ verdict: 'clean', removedAt: NOW })
    await perform('document.catchUp', { orgId: removed.org.id }, run)
    expect(await removed.queued('document.erase')).toHaveLength(1)
    const waiting = await laidDown()
    await perform('document.catchUp', { orgId: waiting.org.id }, run)
    await perform('document.catchUp', { orgId: waiting.org.id }, run)
    expect(await waiting.queued('document.scan')).toHaveLength(1)
  })
})

describe('document.scan', () => {
  const withScanner = async (url: string | undefined, work: () => Promise<void>) => {
    const set = env()
    const before = set.CLAMD_URL
    Object.assign(set, { CLAMD_URL: url })
    try {
      await work()
    } finally {
      Object.assign(set, { CLAMD_URL: before })
    }
  }

  it('waits five minutes while the scanner is silent, and calls nothing clean', () =>
    withScanner('tcp://127.0.0.1:1', async () => {
      const one = await laidDown()
      await perform('document.scan', one.payload, run)
      expect((await one.row()).verdict).toBe('pending')
      expect((await one.queued('document.scan')).map((at) => at.getTime())).toEqual([NOW.getTime() + 300_000])
    }))

  it('lets a document go when no scanner is set any more', () =>
    withScanner(undefined, async () => {
      const one = await laidDown()
      await perform('document.scan', one.payload, run)
      expect((await one.row()).verdict).toBe('clean')
    }))

  it.skipIf(!CLAMD)(
    'asks the real daemon: a sound one is clean, EICAR is refused and its file deleted',
    async () => {
      const scanner = await startClamd(CLAMD ?? '')
      try {
        await withScanner(scanner.url, async () => {
          const [sound, bad] = [await laidDown(), await laidDown({ text: EICAR })]
          for (const one of [sound, bad]) await perform('document.scan', one.payload, run)
          expect([(await sound.row()).verdict, (await bad.row()).verdict]).toEqual(['clean', 'refused'])
          expect(await bad.queued('document.erase')).toHaveLength(1)
          await perform('document.erase', bad.payload, run)
          expect([await sound.lies(), await bad.lies()]).toEqual([true, false])
        })
      } finally {
        await scanner.stop()
      }
    },
    60_000,
  )
})
