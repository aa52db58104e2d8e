import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Plenty } from './plenty'

/** A draft of the bench's own person, so that an applicant's form page can be opened. Returns the page's path. */
export async function aDraft(superuser: string, { orgId, slug }: Plenty): Promise<string> {
  const client = new pg.Client({ connectionString: superuser })
  await client.connect()
  try {
    const id = randomUUID()
    await client.query(
      `insert into "Application" ("orgId","id","reference","personId","category","addOns","edition","settings","state","stateSince","startedAt")
       select "orgId", $2, 'B-DRAFT', "id", 'IFS', '{}', '2025', '{}', 'draft', now(), now() from "Person"
       where "orgId" = $1 and "accountId" is not null limit 1`,
      [orgId, id],
    )
    return `/${slug}/applications/${id}/training/new`
  } finally {
    await client.end()
  }
}
