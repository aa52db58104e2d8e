import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { aCoordinator, anAssociation, FAMILY, GIVEN } from './plenty'

export type ManyCases = { slug: string; orgId: string; sessionId: string; personId: string; count: number }

const STATES = `array['submitted','in_review','info_requested','endorsed','endorsed','withdrawn','deferred']`

/**
 * One association with so many applications, each of a person of their own, eight coordinators, and in the cases under
 * review something waited for. The desk's columns are set beside the rows, not by a million triggers; a sample is held
 * against what the triggers would have said.
 */
export async function manyCases(superuser: string, slug: string, code: string, count: number): Promise<ManyCases> {
  const client = new pg.Client({ connectionString: superuser })
  await client.connect()
  try {
    const orgId = randomUUID()
    await anAssociation(client, orgId, slug, code)
    const { sessionId, personId } = await aCoordinator(client, orgId, `${slug}@bench.example`)
    await client.query(`set session_replication_role = replica`)
    await fill(client, orgId, count, personId)
    await client.query(`set session_replication_role = origin`)
    await sample(client, orgId)
    return { slug, orgId, sessionId, personId, count }
  } finally {
    await client.end()
  }
}

async function fill(client: pg.Client, orgId: string, count: number, coordinator: string): Promise<void> {
  await client.query(
    `insert into "Person" ("orgId","id","givenName","familyName","email","searchName","locale","createdAt")
     select $1::uuid, md5($1::uuid::text || n)::uuid, (${GIVEN})[1 + n % 20], (${FAMILY})[1 + (n / 20) % 20] || ' ' || n, 'p' || n || '@bench.example',
       lower((${GIVEN})[1 + n % 20] || ' ' || (${FAMILY})[1 + (n / 20) % 20] || ' ' || n), 'en', now() from generate_series(1, $2::int) n`,
    [orgId, count],
  )
  await client.query(
    `insert into "Wait" ("orgId","id","kind","subjectId","applicationId","party","askedAt","dueOn")
     select $1::uuid, gen_random_uuid(), kind, gen_random_uuid(), md5($1::uuid::text || 'a' || n)::uuid, party, now() - interval '1 day', current_date + (n % 40) - 10
     from generate_series(1, $2::int) n, lateral (select 'rating' as kind, 'rater' as party where n % 49 = 1
       union all select 'transcript', 'applicant' where n % 4900 = 8) w`,
    [orgId, count],
  )
  await client.query(
    `insert into "Application" ("orgId","id","reference","personId","category","addOns","edition","settings","state","stateSince","startedAt",
       "submittedAt","expectedOn","coordinatorId","stage","turn","statuses","nextOn","searchText")
     select $1::uuid, md5($1::uuid::text || 'a' || n)::uuid, 'B-' || n, md5($1::uuid::text || n)::uuid, (array['IFA','IFS','IMHS','IMHM-C','ECFS'])[1 + n % 5], '{}', '2025', '{}',
       s.state, now() - (n::bigint * 7919 % 700000) * interval '1 minute', now() - interval '800 days', now() - interval '710 days',
       s.due, case when n % 8 < 3 then $3::uuid end,
       case s.state when 'info_requested' then 'in_review' else s.state end,
       case when s.state in ('endorsed', 'withdrawn') then 'nobody' when s.state = 'in_review' and n % 49 = 1 then 'rater'
         when s.state = 'in_review' and n % 4900 = 8 then 'applicant'
         when s.state in ('submitted', 'in_review') then 'coordinator' else 'applicant' end,
       case when s.state in ('endorsed', 'withdrawn') then '{}'::text[] else
         (case when s.state = 'info_requested' then array['informationAsked'] else '{}' end)
         || (case when n % 49 = 1 then array['ratingAwaited'] else '{}' end) || (case when n % 4900 = 8 then array['transcriptAwaited'] else '{}' end) end,
       case when s.state = 'submitted' then s.due
         when s.state = 'in_review' then case when n % 49 = 1 or n % 4900 = 8 then current_date + (n % 40) - 10 else s.due end
         when s.state = 'deferred' and n % 4900 = 8 then current_date + (n % 40) - 10 end,
       ' ' || lower((${GIVEN})[1 + n % 20] || ' ' || (${FAMILY})[1 + (n / 20) % 20] || ' ' || n) || ' p' || n || '@bench.example b-' || n || ' b p' || n
     from generate_series(1, $2::int) n, lateral (select (${STATES})[1 + n % 7] as state, current_date + (n % 90) - 30 as due) s`,
    [orgId, count, coordinator],
  )
  await client.query(
    `insert into "CaseWord" ("orgId","word","applicationId") select distinct a."orgId", w.word, a."id"
     from "Application" a, string_to_table(a."searchText", ' ') as w(word) where a."orgId" = $1 and w.word <> ''`,
    [orgId],
  )
}

/** The columns of a few thousand rows are what the function behind the triggers says. */
async function sample(client: pg.Client, orgId: string): Promise<void> {
  await client.query(`select set_config('app.org', $1, false)`, [orgId])
  const { rows } = await client.query(
    `select a."id", a."state", a."turn", a."statuses", a."nextOn", a."searchText", s.* from "Application" a, attune.standing(a) s
     where a."orgId" = $1 and right(a."reference", 2) in ('08', '49', '50', '64') and length(a."reference") <= 6
       and (a."stage", a."turn", a."statuses", a."nextOn", a."searchText") is distinct from (s.stage, s.turn, s.statuses, s.next_on, s.search_text)
     limit 3`,
    [orgId],
  )
  if (rows.length > 0) throw new Error(`the bench's columns are not what the triggers say: ${JSON.stringify(rows)}`)
}
