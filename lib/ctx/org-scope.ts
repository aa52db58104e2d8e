import type { OrgId } from '@/lib/core/ids'
import type { Db } from '@/lib/db/scope'
import type { Unscoped } from '@/lib/db/unscoped'
import { reasonLabels } from '@/lib/rules/own-reasons'
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

type Row = Omit<Awaited<ReturnType<Db['org']['findUniqueOrThrow']>>, 'createdAt'>

function scopeOf(row: Row): OrgScope {
  const settings = OrgSettings.parse(row.settings)
  const labels = row.labels as OrgScope['labels']
  return {
    ...row,
    id: row.id as OrgId,
    languages: row.languages.filter((l): l is 'en' | 'es' => l === 'en' || l === 'es'),
    dateOrder: row.dateOrder === 'dmy' ? 'dmy' : 'mdy',
    settings,
    labels:
      settings.reasons.length === 0
        ? labels
        : {
            en: { ...labels.en, ...reasonLabels(settings, 'en') },
            es: { ...labels.es, ...reasonLabels(settings, 'es') },
          },
  }
}

const read = new Map<string, { text: string; scope: OrgScope }>()

/**
 * An association from its row as JSON text. The same text gives the same object, so that what is made of its settings
 * and labels is made once and not at every request; a changed row gives another at once.
 */
export function scopeOfText(text: string): OrgScope {
  const row = JSON.parse(text) as Row
  const known = read.get(row.id)
  if (known?.text === text) return known.scope
  const scope = Object.freeze(scopeOf(row))
  read.set(row.id, { text, scope })
  return scope
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
