import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Plenty } from './plenty'

/** A draft of the bench's own person, so that an applicant's form page can be opened. Returns the page's path. */
export async function aDraft(superuser: string, { orgId, slug, sessionId }: Plenty): Promise<string> {
  const client = new pg.Client({ connectionString: superuser })
  await client.connect()
  try {
    const id = randomUUID()
    await client.query(
      `insert into "Application" ("orgId","id","reference","personId","category","addOns","edition","settings","state","stateSince","startedAt")
       select p."orgId", $2, 'B-DRAFT', p."id", 'IFS', '{}', '2025', '{}', 'draft', now(), now()
       from "Person" p join "Session" s on s."accountId" = p."accountId" where p."orgId" = $1 and s."id" = $3`,
      [orgId, id, sessionId],
    )
    return `/${slug}/applications/${id}/training/new`
  } finally {
    await client.end()
  }
}
