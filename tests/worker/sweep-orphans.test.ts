import { expect, it } from 'vitest'
import { newId } from '@/lib/db/new-id'
import { storage } from '@/lib/storage/storage'
import { perform } from '@/lib/worker/tasks'
import { inLasting, lastingOrg, postOffice } from '@/tests/mail/outbox'
import { aPerson } from '@/tests/support/builders'
import { NOW, ORIGIN } from '@/tests/support/world'

const keyFor = (orgId: string, letter: string) => `${orgId}/${letter.repeat(2)}/${letter.repeat(32)}.pdf`

it('removes files nothing refers to, but neither fresh ones nor a neighbour’s', async () => {
  const [org, neighbour] = [await lastingOrg(), await lastingOrg()]
  const store = await storage()
  const [kept, orphan, theirs] = [keyFor(org.id, 'a'), keyFor(org.id, 'b'), keyFor(neighbour.id, 'c')]
  for (const key of [kept, orphan, theirs]) await store.put(key, Buffer.from('x'), 'application/pdf')
  await inLasting(org, async (ctx) => {
    const { id: personId } = await aPerson(ctx, {})
    const facts = { name: 'a.pdf', mime: 'application/pdf', bytes: 1, sha256: '', verdict: 'clean', createdAt: NOW }
    await ctx.db.document.create({ data: { orgId: org.id, id: newId(NOW), personId, storageKey: kept, ...facts } })
  })
  const sweep = (days: number) =>
    perform(
      'storage.sweepOrphans',
      { orgId: org.id },
      {
        clock: () => new Date(Date.now() + days * 86_400_000),
        origin: ORIGIN,
        postman: postOffice().postman,
        lastTry: false,
      },
    )
  const there = (key: string) =>
    store.open(key).then(
      ({ stream }) => Boolean(stream.destroy()),
      () => false,
    )

  await sweep(1)
  expect(await there(orphan)).toBe(true)
  await sweep(3)
  expect([await there(kept), await there(orphan), await there(theirs)]).toEqual([true, false, true])
})
