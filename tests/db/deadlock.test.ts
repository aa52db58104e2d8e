import { expect, it } from 'vitest'
import type { OrgId } from '@/lib/core/ids'
import { newId } from '@/lib/db/new-id'
import { type Db, inOrg } from '@/lib/db/scope'
import { anOrg, aPerson } from '../support/builders'
import { NOW } from '../support/world'

it('of two acts that wait for each other one is undone and done anew: both happen, each once', async () => {
  const { orgId, people } = await inOrg(newId(NOW) as OrgId, async (db) => {
    const org = await anOrg(db)
    return { orgId: org.id as OrgId, people: [await aPerson({ db, org }), await aPerson({ db, org })] }
  })
  const [one, two] = people.map(({ id }) => id)
  if (!one || !two) throw new Error('two people')
  let waiting = 0
  let go = () => {}
  const bothHaveOne = new Promise<void>((resolve) => {
    go = resolve
  })
  let tries = 0
  /** Takes the first, then waits until the other act has its own first. */
  const act = (first: string, second: string) =>
    inOrg(orgId, async (db) => {
      tries += 1
      await louder(db, first)
      waiting += 1
      if (waiting === 2) go()
      await bothHaveOne
      await louder(db, second)
    })
  const louder = (db: Db, id: string) =>
    db.$executeRaw`update "Person" set "givenName" = "givenName" || '!' where "orgId" = ${orgId}::uuid and "id" = ${id}::uuid`
  await Promise.all([act(one, two), act(two, one)])
  expect(tries).toBe(3)
  const rows = await inOrg(orgId, (db) => db.person.findMany({ where: { orgId, id: { in: [one, two] } } }))
  expect(rows.map(({ givenName }) => givenName)).toEqual(['Ana!!', 'Ana!!'])
})
