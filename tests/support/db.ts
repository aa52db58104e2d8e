import pg from 'pg'

/** Addresses of this vitest worker's own database: a copy of a migrated and seeded one, thrown away afterwards. */
export function testDatabase(): { app: string; owner: string } {
  const { DATABASE_URL: app, OWNER_DATABASE_URL: owner } = process.env
  if (!app || !owner) throw new Error('tests/support/setup.ts has not run')
  return { app, owner }
}

/** Plain SQL on this worker's database, for tests about the database itself. `superuser` plants what nobody else could. */
export async function asRole<T>(
  role: 'app' | 'owner' | 'superuser',
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: role === 'superuser' ? process.env.SUPERUSER_URL : testDatabase()[role],
  })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
