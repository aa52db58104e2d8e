import { Logger, runOnce } from 'graphile-worker'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { smtpTransport } from '@/lib/mail/transport'
import { nameRater } from '@/lib/references/commands/name-rater'
import { raterState } from '@/lib/references/policy'
import { taskList } from '@/lib/worker/tasks'
import { inLasting, lastingOrg } from '../mail/outbox'
import { ctxFor } from '../support/actors'
import { anApplication, aPerson } from '../support/builders'
import { asRole, testDatabase } from '../support/db'
import { RATER, referenceRow } from '../support/references'
import { NOW, ORIGIN } from '../support/world'

/** A mail server of this test: busy, gone, or well; and for good unwilling to know one address. */
let busy = true
const taken: string[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo({ address }, _session, done) {
    if (busy) return done(Object.assign(new Error('4.3.2 not now'), { responseCode: 451 }))
    if (address.startsWith('nobody')) return done(Object.assign(new Error('5.1.1 no such'), { responseCode: 550 }))
    taken.push(address)
    done()
  },
  onData(stream, _session, done) {
    stream.on('end', done)
    stream.resume()
  },
})
let port = 0
const listen = (at: number) =>
  new Promise<number>((resolve) => {
    server.listen(at, '127.0.0.1', () => {
      const address = server.server.address()
      resolve(address && typeof address === 'object' ? address.port : 0)
    })
  })

beforeAll(async () => {
  port = await listen(0)
})
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))

/** What of this letter's sending the queue still holds. */
const jobsOf = (letterId: string) =>
  asRole('owner', async (client) => {
    const sql = 'select attempts, last_error as "lastError" from graphile_worker._private_jobs where key = $1'
    return (await client.query(sql, [`letter:${letterId}`])).rows as { attempts: number; lastError: string | null }[]
  })

const postpone = (letterId: string, to: string) =>
  asRole('owner', (client) =>
    client.query(`update graphile_worker._private_jobs set run_at = ${to} where key = $1`, [`letter:${letterId}`]),
  )

/** The worker as it runs in the server, once through the queue. */
async function work(url: string): Promise<void> {
  const transport = smtpTransport(url)
  const postman = { transport, clock: () => NOW, origin: ORIGIN, from: 'Attune <no-reply@attune.test>' }
  const tasks = taskList({ clock: () => NOW, origin: ORIGIN, postman })
  const { 'mail.sendLetter': send, 'rating.noteBounce': bounce } = tasks
  if (!send || !bounce) throw new Error('the worker lost a task')
  await runOnce({
    connectionString: testDatabase().app,
    taskList: { 'mail.sendLetter': send, 'rating.noteBounce': bounce },
    logger: new Logger(() => () => undefined),
  })
  transport.close()
}

async function invited(email: string) {
  const org = await lastingOrg()
  return inLasting(org, async (ctx) => {
    const person = await aPerson(ctx)
    const own = ctxFor(ctx, person)
    const { id: applicationId } = await anApplication(own, person)
    const { referenceId } = await nameRater(own, { applicationId, ...RATER, email })
    const letter = await ctx.db.letter.findFirstOrThrow({ where: { orgId: org.id, toEmail: email } })
    return { org, referenceId, letterId: letter.id }
  })
}

it('sends an invitation once, after the mail server was busy, then gone, then well again', async () => {
  const email = `thomas-${port}@raters.test`
  const { org, referenceId, letterId } = await invited(email)
  const row = () =>
    inLasting(org, ({ db }) => db.letter.findUniqueOrThrow({ where: { orgId_id: { orgId: org.id, id: letterId } } }))
  const url = `smtp://127.0.0.1:${port}?ignoreTLS=true`

  await work(url)
  expect(await row()).toMatchObject({ sentAt: null, failedAt: null, failure: '451 4.3.2 not now' })
  // A slow machine is still at it when the queue tries again by itself: how often is not ours to say.
  const attempts = async () => (await jobsOf(letterId))[0]?.attempts ?? 0
  expect(await attempts()).toBeGreaterThanOrEqual(1)
  while ((await attempts()) < 6) {
    await postpone(letterId, 'now()')
    await work('smtp://127.0.0.1:9?ignoreTLS=true')
  }
  expect(await row()).toMatchObject({ sentAt: null, failedAt: null, tries: await attempts() })
  const state = await inLasting(org, async (ctx) => raterState(await referenceRow(ctx, referenceId), ctx.now))
  expect(state).toBe('requested')

  busy = false
  await postpone(letterId, 'now()')
  await work(url)
  await work(url)
  expect(taken.filter((address) => address === email)).toHaveLength(1)
  expect(await row()).toMatchObject({ sentAt: NOW, failure: null, secret: null })
  expect(await jobsOf(letterId)).toEqual([])
})

it('says on the rater, at once, that an address was refused for good', async () => {
  busy = false
  const { org, referenceId, letterId } = await invited(`nobody-${port}@raters.test`)
  const url = `smtp://127.0.0.1:${port}?ignoreTLS=true`
  await work(url)
  await work(url)
  const seen = await inLasting(org, async (ctx) => {
    const told = await ctx.db.letter.count({ where: { orgId: org.id, template: 'rater-bounced' } })
    return { state: raterState(await referenceRow(ctx, referenceId), ctx.now), told }
  })
  expect(seen).toEqual({ state: 'bounced', told: 1 })
  expect(await jobsOf(letterId)).toEqual([])
})
