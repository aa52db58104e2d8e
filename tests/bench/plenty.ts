import { randomUUID } from 'node:crypto'
import pg from 'pg'

/** One hundred thousand applications over thirty-eight associations, skewed as they are in life. */
export type Plenty = { slug: string; orgId: string; sessionId: string; applications: number; needle: string }

const ASSOCIATIONS = 38
const APPLICATIONS = 100_000
/** The largest holds about an eighth of all, as one association does in the field. */
const SHARE = Array.from({ length: ASSOCIATIONS }, (_, index) => 1 / (index + 3))

export const FAMILY = `array['Garcia','Nguyen','Okafor','Smith','Delgado','Kowalski','Haddad','Johnson','Lee','Patel','Reyes','Silva',
  'Ivanov','Tanaka','Murphy','Abebe','Castillo','Novak','Larsen','Quill']`
export const GIVEN = `array['Ana','Beatriz','Carmen','Dana','Elena','Fatima','Grace','Hannah','Ines','Jo','Kim','Lucia','Maya','Noor',
  'Olga','Priya','Quinn','Rosa','Sara','Tess']`

/** Fills a migrated database through its superuser, row security and all indexes in place. */
export async function plenty(superuser: string): Promise<Plenty> {
  const client = new pg.Client({ connectionString: superuser })
  await client.connect()
  try {
    const total = SHARE.reduce((sum, share) => sum + share, 0)
    const orgs = SHARE.map((share) => ({ id: randomUUID(), count: Math.round((APPLICATIONS * share) / total) }))
    for (const [index, org] of orgs.entries()) await fill(client, org.id, index, org.count)
    const largest = orgs[0]
    if (!largest) throw new Error('no association')
    const { sessionId } = await aCoordinator(client, largest.id, 'bench@bench.example')
    await client.query('vacuum analyze')
    return { slug: 'bench-0', orgId: largest.id, sessionId, applications: largest.count, needle: 'quill 78' }
  } finally {
    await client.end()
  }
}

export async function anAssociation(client: pg.Client, orgId: string, slug: string, code: string): Promise<void> {
  await client.query(
    `insert into "Org" ("id","slug","code","name","shortName","programme","contactEmail","zone","currency","languages","accent","edition","settings","labels","createdAt")
     values ($1, $2, $3, $2, $2, 'Endorsement', 'x@bench.example', 'America/New_York', 'USD', '{en,es}', 'teal', '2025', '{}', '{}', now())`,
    [orgId, slug, code],
  )
}

async function fill(client: pg.Client, orgId: string, index: number, count: number): Promise<void> {
  const code = `B${String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))}`
  await anAssociation(client, orgId, `bench-${index}`, code)
  await client.query(
    `insert into "Person" ("orgId","id","givenName","familyName","email","searchName","locale","createdAt")
     select $1, gen_random_uuid(), g, f || ' ' || n, 'p' || n || '@bench.example', lower(g || ' ' || f || ' ' || n), 'en', now()
     from (select n, (${GIVEN})[1 + n % 20] as g, (${FAMILY})[1 + (n / 20) % 20] as f from generate_series(1, $2::int) n) s`,
    [orgId, count],
  )
  await client.query(
    `insert into "Application" ("orgId","id","reference","personId","category","addOns","edition","settings","state","stateSince","startedAt","submittedAt")
     select "orgId", gen_random_uuid(), 'B-' || row_number() over (), "id", (array['IFA','IFS','IMHS','IMHM-C','ECFS'])[1 + (random() * 4)::int], '{}',
       '2025', '{}', (array['submitted','in_review','info_requested','endorsed','endorsed','withdrawn','deferred'])[1 + (random() * 6)::int],
       now() - random() * interval '700 days', now() - interval '800 days', now() - interval '710 days'
     from "Person" where "orgId" = $1`,
    [orgId],
  )
}

/** Somebody who is signed in and holds the desk of an association. */
export async function aCoordinator(
  client: pg.Client,
  orgId: string,
  email: string,
): Promise<{ sessionId: string; personId: string }> {
  const [account, person, session] = [randomUUID(), randomUUID(), randomUUID()]
  await client.query(
    `insert into "Account" ("id","email","passwordHash","givenName","familyName","locale","createdAt","confirmedAt")
     values ($1, $2, 'none', 'Bench', 'Coordinator', 'en', now(), now())`,
    [account, email],
  )
  await client.query(
    `insert into "Person" ("orgId","id","accountId","givenName","familyName","email","searchName","locale","createdAt")
     values ($1, $2, $3, 'Bench', 'Coordinator', $4, 'bench coordinator', 'en', now())`,
    [orgId, person, account, email],
  )
  await client.query(
    `insert into "RoleHeld" ("orgId","personId","role","grantedAt") values ($1, $2, 'coordinator', now()), ($1, $2, 'applicant', now())`,
    [orgId, person],
  )
  await client.query(
    `insert into "Session" ("id","accountId","createdAt","lastSeenAt","expiresAt") values ($1, $2, now(), now(), now() + interval '11 hours')`,
    [session, account],
  )
  return { sessionId: session, personId: person }
}
