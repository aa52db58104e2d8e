import { existsSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PERSONAS, personaEmail } from '@/lib/auth/personas'
import { CATEGORY_CODES, trackOf } from '@/lib/rules/categories'
import { STATES } from '@/lib/rules/transitions'
import { type Own, ownCluster } from '@/lib/setup/database'
import { load } from '@/lib/setup/prepare'
import { dropDatabase } from '@/lib/setup/roles'
import { copyOf, environment, trialHome } from '@/lib/setup/templates'

/** The demo as a browser test finds it: a copy of the database that was told it once for this state of the code. */
const name = `test_${process.pid}_demo`
let own: Own
let client: pg.Client

beforeAll(async () => {
  own = await ownCluster(trialHome, { durable: false })
  await copyOf(own, 'demo', name)
  client = new pg.Client({ connectionString: own.cluster.url(name) })
  await client.connect()
}, 600_000)

afterAll(async () => {
  await client?.end()
  await dropDatabase(own.cluster.url('postgres'), name)
  await own.cluster.stop()
})

async function rows<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await client.query(sql, values)).rows as Row[]
}

async function column(sql: string, values: unknown[] = []): Promise<string[]> {
  return (await rows<{ value: string }>(sql, values)).map(({ value }) => value)
}

async function count(sql: string, values: unknown[] = []): Promise<number> {
  return Number((await rows<{ n: string }>(`select count(*) as n from ${sql}`, values))[0]?.n)
}

const org = `(select "id" from "Org" where "slug" = $1)`

describe('the demo', () => {
  it.each(['blue-ridge', 'lakeland'])('has an application in every state in %s', async (slug) => {
    const found = await column(`select distinct "state" as value from "Application" where "orgId" = ${org}`, [slug])
    expect([...found].sort()).toEqual([...STATES].sort())
  })

  it.each(['blue-ridge', 'lakeland'])('has somebody in every category that is licensed in %s', async (slug) => {
    const licensed = CATEGORY_CODES.filter((code) => slug === 'blue-ridge' || trackOf(code) === 'IMH-E')
    const found = await column(
      `select distinct "category" as value from "Application" where "orgId" = ${org} and "category" is not null`,
      [slug],
    )
    expect([...found].sort()).toEqual([...licensed].sort())
  })

  it('has the add-on alone: one application that waits, one that was awarded as Emerging', async () => {
    const alone = `select "state" as value from "Application" where "orgId" = ${org} and "category" is null order by 1`
    expect(await column(alone, ['blue-ridge'])).toEqual(['endorsed', 'submitted'])
    const held = `"AddOnHeld" where "orgId" = ${org} and "code" = 'emerging-ERS' and "applicationId" is not null`
    expect(await count(held, ['blue-ridge'])).toBe(1)
  })

  it('fills more than one page of the desk', async () => {
    const open = `('submitted', 'in_review', 'info_requested', 'cleared_for_exam', 'deferred')`
    expect(await count(`"Application" where "orgId" = ${org} and "state" in ${open}`, ['blue-ridge'])).toBeGreaterThan(
      25,
    )
  })

  it('pins every application to the edition of its day', async () => {
    const edition = (slug: string, when: string) =>
      column(
        `select distinct "edition" as value from "Application" where "orgId" = ${org} and "startedAt" ${when} '2025-01-01'`,
        [slug],
      )
    expect(await edition('blue-ridge', '<')).toEqual(['2023'])
    expect(await edition('blue-ridge', '>=')).toEqual(['2025'])
    expect(await edition('lakeland', '>=')).toEqual(['2023'])
  })

  it('has every persona, where /personas says', async () => {
    for (const persona of PERSONAS) {
      const person = `select o."slug" as value from "Account" a join "Person" p on p."accountId" = a."id"
        join "Org" o on o."id" = p."orgId" where a."email" = $1`
      const alliance = `select r."role" as value from "AllianceRole" r join "Account" a on a."id" = r."accountId" where a."email" = $1`
      const found = await column(persona.org ? person : alliance, [personaEmail(persona)])
      expect(found, persona.key).toContain(persona.org ?? 'alliance-admin')
    }
  })

  it('has one account that belongs to both associations', async () => {
    expect(await count(`(select from "Person" group by "accountId" having count(distinct "orgId") > 1) shared`)).toBe(1)
  })

  it('has raters in every state, waivers both ways, and RSC in every answer', async () => {
    const facts = {
      'not requested': '"Reference" where "requestedAt" is null',
      requested: '"Reference" where "requestedAt" is not null and "openedAt" is null and "expiresAt" > now()',
      opened: '"Reference" where "openedAt" is not null and "receivedAt" is null and "declinedAt" is null',
      given: '"Rating" where "recommends" and "notEnoughInformation" < 6 and "submittedAt" is not null',
      void: '"Rating" where "notEnoughInformation" >= 6',
      'not recommended': '"Rating" where not "recommends"',
      declined: '"Reference" where "declinedAt" is not null',
      cancelled: '"Reference" where "cancelledAt" is not null',
      'to come back': `"Reference" where "email" like '%@bounce.example'`,
      feedback: '"RatingFeedback"',
      'not waived': '"Reference" where not "waiver"',
      waived: '"Reference" where "waiver"',
      unconfirmed: '"RscRun" where "confirmedAt" is null and "disputedAt" is null',
      disputed: '"RscRun" where "disputedAt" is not null',
      corrected: '"RscRun" where "correctedAt" is not null',
      peer: `"RscRun" where "format" = 'peer'`,
      vetted: '"VettedGiver" where "toDay" > now()',
      Emerging: `"AddOnHeld" where "code" = 'emerging-ERS'`,
      ERS: `"AddOnHeld" where "code" = 'ERS'`,
      'lapsed membership': '"Membership" where "toDay" < now()',
      photo: `"Document" where "mime" = 'image/png'`,
      scan: `"Document" where "mime" = 'application/pdf'`,
    }
    for (const [what, sql] of Object.entries(facts)) expect(await count(sql), what).toBeGreaterThan(0)
  })

  it('happens before today, and leaves only recent letters to be sent', async () => {
    expect(await count('"AuditEntry" where "at" > now()')).toBe(0)
    expect(await count(`"Letter" where "failedAt" is not null`)).toBe(0)
    expect(await count(`"Letter" where "sentAt" is null and "queuedAt" < now() - interval '16 days'`)).toBe(0)
    const unsent = await count('"Letter" where "sentAt" is null')
    expect(unsent).toBeGreaterThan(0)
    expect(await count(`graphile_worker._private_jobs where "key" like 'letter:%'`)).toBe(unsent)
  })

  it('keeps every document where the server will look for it', async () => {
    const keys = await column('select "storageKey" as value from "Document"')
    const folder = environment(own).STORAGE_DIR ?? ''
    expect(keys.filter((key) => !existsSync(path.join(folder, key)))).toEqual([])
  })

  it('changes nothing when it is told twice', async () => {
    const before = await count('"AuditEntry"')
    await load('demo', own.urls(name), environment(own))
    expect(await count('"AuditEntry"')).toBe(before)
    expect(await count('"Account"')).toBe(await count('(select distinct "email" from "Account") addresses'))
  }, 60_000)
})
