import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { permissionsOf } from '@/lib/auth/roles'
import { cookieName, sealSession } from '@/lib/auth/session'
import { type OrgScope, orgById } from '@/lib/ctx/org-scope'
import { inOrg, seen } from '@/lib/db/scope'
import { homeWithTracker } from '@/lib/portfolio/queries/home-page'
import { statementsOf } from '../support/statements'
import { latency } from './measure'
import type { Plenty } from './plenty'

type Given = { origin: string; superuser: string; plenty: Plenty }
type Applicant = { personId: string; accountId: string; sessionId: string; applicationId: string; mark: string }

const LOG = { trainings: 300, sessions: 200, documents: 40 }
const MOST_STATEMENTS = 12

async function applicant(client: pg.Client, { orgId }: Plenty, mark: string): Promise<Applicant> {
  const [personId, accountId, sessionId, applicationId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const email = `${mark.toLowerCase()}@home.example`
  await client.query(
    `insert into "Account" ("id","email","passwordHash","givenName","familyName","locale","createdAt","confirmedAt")
     values ($1, $2, 'none', 'Home', $3, 'en', now(), now())`,
    [accountId, email, mark],
  )
  await client.query(
    `insert into "Person" ("orgId","id","accountId","givenName","familyName","email","searchName","locale","createdAt")
     values ($1, $2, $3, 'Home', $4, $5, lower($4), 'en', now())`,
    [orgId, personId, accountId, mark, email],
  )
  await client.query(
    `insert into "RoleHeld" ("orgId","personId","role","grantedAt") values ($1, $2, 'applicant', now())`,
    [orgId, personId],
  )
  await client.query(
    `insert into "Session" ("id","accountId","createdAt","lastSeenAt","expiresAt") values ($1, $2, now(), now(), now() + interval '11 hours')`,
    [sessionId, accountId],
  )
  await client.query(
    `insert into "Application" ("orgId","id","reference","personId","category","addOns","edition","settings","state","stateSince","startedAt")
     values ($1, $2, $3, $4, 'IMHM-C', '{ERS}', '2025', '{}', 'draft', now(), now())`,
    [orgId, applicationId, mark, personId],
  )
  return { personId, accountId, sessionId, applicationId, mark }
}

/** Three hundred trainings, two hundred runs of sessions with four givers, forty documents as evidence. */
async function fill(client: pg.Client, { orgId }: Plenty, { personId }: Applicant): Promise<void> {
  await client.query(
    `insert into "Training" ("orgId","id","personId","title","provider","completedOn","minutes","deiMinutes","rscProvisionMinutes","about","competencies","createdAt","updatedAt")
     select $1, gen_random_uuid(), $2, 'Training number ' || n, 'Institute ' || n % 20, date '2024-01-01' + n, 60 + n % 120, 10, 20, '{IMH-E}',
       '{reflection,thinking,communicating}', now(), now() from generate_series(1, $3::int) n`,
    [orgId, personId, LOG.trainings],
  )
  await client.query(
    `insert into "Giver" ("orgId","id","personId","name","email","createdAt")
     select $1, gen_random_uuid(), $2, 'Giver ' || n, 'giver-' || n || '@home.example', now() from generate_series(1, 4) n`,
    [orgId, personId],
  )
  await client.query(
    `insert into "RscRun" ("orgId","id","personId","giverId","fromDay","toDay","minutes","format","about","concerns","competencies","confirmedAt","createdAt","updatedAt")
     select $1, gen_random_uuid(), $2, (array(select "id" from "Giver" where "orgId" = $1 and "personId" = $2))[1 + n % 4], date '2024-06-01' + n,
       date '2024-06-01' + n, 60, 'individual', '{IMH-E}', 'own-practice', '{reflection}', now(), now(), now() from generate_series(1, $3::int) n`,
    [orgId, personId, LOG.sessions],
  )
  await client.query(
    `with kept as (insert into "Document" ("orgId","id","personId","name","mime","bytes","sha256","storageKey","verdict","createdAt")
       select $1::uuid, gen_random_uuid(), $2::uuid, 'Certificate ' || n || '.pdf', 'application/pdf', 1000, md5(n::text), $1::uuid::text || '/' || n, 'clean', now()
       from generate_series(1, $3::int) n returning "id")
     insert into "Attachment" ("orgId","id","documentId","trainingId","attachedAt")
     select $1, gen_random_uuid(), "id", (select "id" from "Training" where "orgId" = $1 and "personId" = $2 limit 1), now() from kept`,
    [orgId, personId, LOG.documents],
  )
}

async function page(origin: string, slug: string, of: Applicant): Promise<string> {
  const cookie = `${cookieName()}=${await sealSession(of.sessionId)}`
  const url = `${origin}/${slug}/applications/${of.applicationId}`
  const answer = await fetch(url, { headers: { cookie, 'accept-language': 'en' }, redirect: 'manual' })
  const text = await answer.text()
  if (answer.status !== 200 || !text.includes(of.mark))
    throw new Error(`${url} answered ${answer.status}, not the page`)
  return text
}

/** What the page asks Postgres: who asks, then its own transaction. The largest association is warm by now. */
async function countStatements(org: OrgScope, { personId, accountId, sessionId, applicationId, mark }: Applicant) {
  const actor = {
    ...{ kind: 'person' as const, personId, accountId, name: mark, roles: ['applicant'] },
    permissions: permissionsOf(['applicant']),
  }
  const base = { org, actor, now: new Date(), locale: 'en' as const, origin: 'https://bench.example' }
  return statementsOf(async () => {
    await seen(sessionId, org.slug)
    await inOrg(org.id, (db) => homeWithTracker({ ...base, db }, applicationId))
  })
}

/** The home of a full portfolio against the same page with nothing logged. */
export async function benchHome({ origin, superuser, plenty }: Given): Promise<void> {
  const client = new pg.Client({ connectionString: superuser })
  await client.connect()
  try {
    const full = await applicant(client, plenty, 'B-FULL')
    const empty = await applicant(client, plenty, 'B-EMPTY')
    await fill(client, plenty, full)
    await client.query('analyze "Training"; analyze "RscRun"; analyze "Document"; analyze "Attachment"')
    const org = await inOrg(plenty.orgId as OrgScope['id'], (db) => orgById(db, plenty.orgId as OrgScope['id']))
    if (!org) throw new Error('no association')
    const statements = await countStatements(org, full)
    const { a, b, ratio } = await latency(
      () => page(origin, plenty.slug, full),
      () => page(origin, plenty.slug, empty),
      40,
    )
    process.stdout.write(
      `portfolio home with ${LOG.trainings} trainings, ${LOG.sessions} RSC entries and ${LOG.documents} documents: ${statements} statements ` +
        `(aim: at most ${MOST_STATEMENTS}), ${a.toFixed(1)} ms; empty: ${b.toFixed(1)} ms; ratio ${ratio.toFixed(2)} (aim: at most 2)\n`,
    )
  } finally {
    await client.end()
  }
}
