import type { OrgId } from '@/lib/core/ids'
import type { Db } from '@/lib/db/scope'
import type { Unscoped } from '@/lib/db/unscoped'
import { OrgSettings } from '@/lib/rules/settings'

/** What every act may know of the association it happens in. */
export type OrgScope = {
  id: OrgId
  slug: string
  code: string
  name: string
  shortName: string
  programme: string
  contactEmail: string
  website: string | null
  zone: string
  currency: string
  languages: ('en' | 'es')[]
  dateOrder: 'mdy' | 'dmy'
  accent: string
  edition: string
  settings: OrgSettings
  labels: { en?: Record<string, string>; es?: Record<string, string> }
}

type Row = Awaited<ReturnType<Db['org']['findUniqueOrThrow']>>

function scopeOf(row: Row): OrgScope {
  return {
    ...row,
    id: row.id as OrgId,
    languages: row.languages.filter((l): l is 'en' | 'es' => l === 'en' || l === 'es'),
    dateOrder: row.dateOrder === 'dmy' ? 'dmy' : 'mdy',
    settings: OrgSettings.parse(row.settings),
    labels: row.labels as OrgScope['labels'],
  }
}

/** The association of a slug, or null. Doors only: this is where an OrgId comes from. */
export async function orgBySlug(db: Unscoped, slug: string): Promise<OrgScope | null> {
  const row = await db.org.findUnique({ where: { slug } })
  return row && scopeOf(row)
}

export async function orgById(db: Unscoped | Db, id: string): Promise<OrgScope | null> {
  const row = await db.org.findUnique({ where: { id } })
  return row && scopeOf(row)
}
