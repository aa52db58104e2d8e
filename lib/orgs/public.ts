import type { Unscoped } from '@/lib/db/unscoped'

/** The associations people may choose from, by name. */
export async function associations({ db }: { db: Unscoped }) {
  const rows = await db.org.findMany({
    select: { slug: true, name: true, shortName: true, accent: true, languages: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 200,
  })
  return rows
}
