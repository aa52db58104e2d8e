import { describe, expect, it } from 'vitest'
import type { OrgId } from '@/lib/core/ids'
import type { Ctx } from '@/lib/ctx/ctx'
import { inCtx } from '@/lib/ctx/system-ctx'
import { inList } from '@/lib/db/list'
import { newId } from '@/lib/db/new-id'
import { inOrg } from '@/lib/db/scope'
import { sql } from '@/lib/db/sql'
import { anOrg, aPerson } from '../support/builders'
import { NOW, ORIGIN } from '../support/world'

/** An association that stays, with one person: another transaction has to see them. */
async function place() {
  const { id: orgId } = await inOrg(newId(NOW) as OrgId, (db) => anOrg(db))
  const within = <T>(work: (ctx: Ctx) => Promise<T>) =>
    inCtx({ orgId, now: NOW, origin: ORIGIN, actor: { kind: 'system', job: 'test' } }, work)
  const person = await within((ctx) => aPerson(ctx))
  return { orgId, personId: person.id }
}
const people = (orgId: OrgId) =>
  inList(orgId, (db) => db.$queryRaw<{ id: string }[]>`select "id" from "Person"`).then((rows) =>
    rows.map(({ id }) => id),
  )

describe('inList', () => {
  it('reads what a raw query of the other client reads, value for value', async () => {
    const { orgId, personId } = await place()
    const ask = sql`select 1::int4 as "small", 2::int8 as "count", 'x' as "text", null as "nothing", true as "yes",
      date '2026-03-08' as "day", ${NOW.toISOString()}::timestamptz as "moment", ${'{"a":[1]}'}::jsonb as "json",
      array['a','b'] as "list", ${personId}::uuid as "id", ${[personId]}::uuid[] as "ids"`
    const theirs = await inOrg(orgId, (db) => db.$queryRaw(ask))
    expect(await inList(orgId, (db) => db.$queryRaw(ask))).toEqual(theirs)
  })

  it('sees one association, writes nothing, and leaves a clean connection behind a refusal', async () => {
    const [mine, other] = [await place(), await place()]
    expect(await people(mine.orgId)).toEqual([mine.personId])
    const write = inList(mine.orgId, (db) => db.$queryRaw`update "Person" set "city" = 'x'`)
    await expect(write).rejects.toThrow(/read-only/)
    expect(await people(other.orgId)).toEqual([other.personId])
    await expect(inList("x'; select 1" as OrgId, async () => 1)).rejects.toThrow(/id of an association/)
  })
})
