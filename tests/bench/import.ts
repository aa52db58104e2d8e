import { randomUUID } from 'node:crypto'
import { chmodSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { permissionsOf } from '@/lib/auth/roles'
import { cookieName, sealSession } from '@/lib/auth/session'
import type { Actor } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import { inCtx } from '@/lib/ctx/system-ctx'
import { TrainingInput } from '@/lib/portfolio/schema/training'
import { commitImport } from '@/lib/transfer/commands/commit-import'
import { matchColumns } from '@/lib/transfer/commands/match-columns'
import { importRow } from '@/lib/transfer/queries/open-import'
import { median } from './measure'
import type { Plenty } from './plenty'

const ROWS = 10_000
const ROUNDS = 5
const PAGES = 400
const DAYS = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10))

/** `draft`: the path of a form of the bench's own person's draft. */
type Given = { origin: string; superuser: string; plenty: Plenty; cookie: string; draft: string }
type Line = { title: string; provider: string; day: string; hours: string }

const LINES: Line[] = Array.from({ length: ROWS }, (_, at) => ({
  title: `Training number ${at}, about attachment`,
  provider: `Institute ${at % 50}`,
  day: DAYS[at % DAYS.length] ?? '2024-01-01',
  hours: String(1 + (at % 8)),
}))
const CSV = `Title,Provider,Completed on,Hours,Ages,Competencies\n${LINES.map(
  ({ title, provider, day, hours }) => `"${title}",${provider},${day},${hours},IMH-E,Reflection; Thinking\n`,
).join('')}`

/** The steps of an import as the bench's own person takes them; the rows are the server's own worker's to do. */
async function importer({ origin, plenty, cookie, draft }: Given, client: pg.Client) {
  const applicationId = draft.split('/')[3] ?? ''
  const owner = await ownerOf(client, applicationId)
  const asOwner = <T>(work: (ctx: Ctx) => Promise<T>) =>
    inCtx({ orgId: plenty.orgId, origin, now: new Date(), actor: owner }, work)
  const upload = async () => {
    const answer = await fetch(
      `${origin}/${plenty.slug}/applications/${applicationId}/spreadsheet/upload?log=training`,
      {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'text/csv', 'x-file-name': 'bench.csv' },
        body: CSV,
      },
    )
    if (!answer.ok) throw new Error(`the upload answered ${answer.status}: ${await answer.text()}`)
    return ((await answer.json()) as { id: string }).id
  }
  return {
    applicationId,
    owner,
    clear: () =>
      client.query('delete from "Training" where "orgId" = $1 and "personId" = $2', [plenty.orgId, owner.personId]),
    check: async () => {
      const importId = await upload()
      await asOwner(async (ctx) => {
        const { mapping: columns } = await importRow(ctx, importId)
        await matchColumns(ctx, { applicationId, importId, dateOrder: 'mdy', columns })
      })
      await settled(client, importId, 'checked')
      return importId
    },
    /** From the press of the button to the last row. */
    commit: async (importId: string) => {
      await asOwner((ctx) => commitImport(ctx, { applicationId, importId, keepTwins: 'leave' }))
      await settled(client, importId, 'done')
    },
  }
}

/** A large import, and what it costs those who only look at a page meanwhile. */
export async function benchImport(given: Given): Promise<void> {
  const client = new pg.Client({ connectionString: given.superuser })
  await client.connect()
  try {
    await againstCopy(given, client)
    await besideAPage(given, client)
  } finally {
    await client.end()
  }
}

/** An import of ten thousand trainings against a bare COPY of the same rows and their validation in memory. */
async function againstCopy(given: Given, client: pg.Client): Promise<void> {
  const { orgId } = given.plenty
  const { applicationId, owner, clear, check, commit } = await importer(given, client)
  const bare = bareCopy(client, orgId, owner.personId, applicationId)
  const [entered, copied]: [number[], number[]] = [[], []]
  for (let round = 0; round <= ROUNDS; round++) {
    const importId = await check()
    const ours = await timed(() => commit(importId))
    await expectRows(client, orgId, owner.personId)
    await clear()
    const theirs = await bare.once()
    await expectRows(client, orgId, owner.personId)
    await clear()
    // The first round only warms both.
    if (round === 0) continue
    entered.push(ours)
    copied.push(theirs)
  }
  const ratio = median(entered) / median(copied)
  process.stdout.write(
    `import of ${ROWS} trainings: ${median(entered).toFixed(0)} ms; bare COPY and validation ${median(copied).toFixed(0)} ms; ratio ${ratio.toFixed(2)} (aim: at most 5)\n`,
  )
}

/** Somebody else's page, quiet and while the server that answers it takes in file after file. */
async function besideAPage(given: Given, client: pg.Client): Promise<void> {
  const { clear, check, commit } = await importer(given, client)
  const page = await otherPage(client, given.origin, given.plenty)
  for (let warm = 0; warm < 50; warm++) await page()
  const quiet = await p99(page)
  let running = true
  const imports = (async () => {
    let count = 0
    for (; running; count++) {
      await commit(await check())
      await clear()
    }
    return count
  })()
  const busy = await p99(page)
  running = false
  const count = await imports
  process.stdout.write(
    `another person's page: p99 ${quiet.toFixed(1)} ms quiet, ${busy.toFixed(1)} ms during ${count} imports of ${ROWS} rows; ratio ${(busy / quiet).toFixed(2)} (aim: at most 3)\n`,
  )
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function p99(page: () => Promise<unknown>): Promise<number> {
  const took: number[] = []
  for (let at = 0; at < PAGES; at++) took.push(await timed(page))
  return took.toSorted((a, b) => a - b)[Math.ceil(took.length * 0.99) - 1] ?? 0
}

async function expectRows(client: pg.Client, orgId: string, personId: string): Promise<void> {
  const { rows } = await client.query(
    'select count(*)::int as count from "Training" where "orgId" = $1 and "personId" = $2',
    [orgId, personId],
  )
  if (rows[0]?.count !== ROWS) throw new Error(`${rows[0]?.count} trainings instead of ${ROWS}`)
}

async function ownerOf(client: pg.Client, applicationId: string): Promise<Extract<Actor, { kind: 'person' }>> {
  const { rows } = await client.query(
    `select p."id", p."accountId" from "Application" a join "Person" p on p."id" = a."personId" where a."id" = $1`,
    [applicationId],
  )
  const roles = ['coordinator', 'applicant']
  const { id: personId, accountId } = rows[0]
  return { kind: 'person', personId, accountId, name: 'Bench', roles, permissions: permissionsOf(roles) }
}

/** The rows as Postgres reads them from a file of the server's, without triggers of ours, and the form's schema over each. */
function bareCopy(client: pg.Client, orgId: string, personId: string, applicationId: string) {
  const file = path.join(tmpdir(), `attune-bench-${process.pid}.tsv`)
  const now = new Date().toISOString()
  const copy = async () => {
    const rows = LINES.map(({ title, provider, day, hours }) =>
      [
        orgId,
        randomUUID(),
        personId,
        title,
        provider,
        day,
        Number(hours) * 60,
        0,
        0,
        '{IMH-E}',
        '{reflection,thinking}',
        now,
        now,
      ].join('\t'),
    )
    writeFileSync(file, `${rows.join('\n')}\n`)
    chmodSync(file, 0o644)
    return timed(() =>
      client.query(`copy "Training" ("orgId","id","personId","title","provider","completedOn","minutes","deiMinutes",
        "rscProvisionMinutes","about","competencies","createdAt","updatedAt") from '${file}'`),
    )
  }
  const validate = async () => {
    for (const { title, provider, day, hours } of LINES) {
      const [year, month, date] = day.split('-')
      const completedOn = { year, month, day: date }
      const typed = {
        applicationId,
        title,
        provider,
        completedOn,
        hours,
        about: ['IMH-E'],
        competencies: ['reflection', 'thinking'],
      }
      TrainingInput.parse(typed)
    }
  }
  return { once: async () => (await copy()) + (await timed(validate)) }
}

/** A page of somebody else in the same association: their desk. */
async function otherPage(client: pg.Client, origin: string, { orgId, slug }: Plenty): Promise<() => Promise<void>> {
  const [account, person, session] = [randomUUID(), randomUUID(), randomUUID()]
  await client.query(
    `insert into "Account" ("id","email","passwordHash","givenName","familyName","locale","createdAt","confirmedAt")
     values ($1, 'other@bench.example', 'none', 'Other', 'Reader', 'en', now(), now())`,
    [account],
  )
  await client.query(
    `insert into "Person" ("orgId","id","accountId","givenName","familyName","email","searchName","locale","createdAt")
     values ($1, $2, $3, 'Other', 'Reader', 'other@bench.example', 'reader other', 'en', now())`,
    [orgId, person, account],
  )
  await client.query(
    `insert into "RoleHeld" ("orgId","personId","role","grantedAt") values ($1, $2, 'applicant', now())`,
    [orgId, person],
  )
  await client.query(
    `insert into "Session" ("id","accountId","createdAt","lastSeenAt","expiresAt") values ($1, $2, now(), now(), now() + interval '11 hours')`,
    [session, account],
  )
  const cookie = `${cookieName()}=${await sealSession(session)}`
  return async () => {
    const answer = await fetch(`${origin}/${slug}`, {
      headers: { cookie, 'accept-language': 'en' },
      redirect: 'manual',
    })
    const text = await answer.text()
    if (answer.status !== 200 || !text.includes('<h1')) throw new Error(`the desk answered ${answer.status}`)
  }
}

/** Until the server's own worker has been through the rows. */
async function settled(client: pg.Client, importId: string, state: string): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 5) {
    const { rows } = await client.query('select "state", "bad" from "Import" where "id" = $1', [importId])
    if (rows[0]?.state === state) return
    if (rows[0]?.state === 'failed' || rows[0]?.bad > 0) throw new Error(`the import is ${JSON.stringify(rows[0])}`)
    await pause(5)
  }
  throw new Error(`the import never became ${state}`)
}
