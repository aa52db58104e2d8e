import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Own, ownCluster } from '@/lib/setup/database'
import { load } from '@/lib/setup/prepare'
import { dropDatabase, speak } from '@/lib/setup/roles'
import { copyOf, environment, trialHome } from '@/lib/setup/templates'

const name = `test_${process.pid}_seed`
const email = 'office@alliance.example'
let own: Own

beforeAll(async () => {
  own = await ownCluster(trialHome, { durable: false })
  await copyOf(own, 'seed', name)
}, 120_000)

afterAll(async () => {
  await dropDatabase(own.cluster.url('postgres'), name)
  await own.cluster.stop()
})

const found = () =>
  speak(own.cluster.url(name), async (client) => {
    const accounts = await client.query<{ role: string }>(
      'select r."role" from "Account" a join "AllianceRole" r on r."accountId" = a."id" where a."email" = $1',
      [email],
    )
    const letters = await client.query<{ template: string }>(
      'select "template" from "AccountLetter" where "toEmail" = $1',
      [email],
    )
    return [...accounts.rows.map(({ role }) => role), ...letters.rows.map(({ template }) => template)]
  })

it('makes nobody an administrator unasked', async () => {
  await load('seed', own.urls(name), environment(own))
  expect(await found()).toEqual([])
}, 60_000)

it('gives the first administrator an account and a letter, once', async () => {
  const env = { ...environment(own), PUBLIC_ORIGIN: 'https://attune.test', SEED_ADMIN_EMAIL: email.toUpperCase() }
  await load('seed', own.urls(name), env)
  expect(await found()).toEqual(['alliance-admin', 'reset-password'])
  await load('seed', own.urls(name), env)
  expect(await found()).toEqual(['alliance-admin', 'reset-password'])
}, 60_000)
