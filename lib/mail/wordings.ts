import type { OrgId } from '@/lib/core/ids'
import type { Db } from '@/lib/db/scope'
import { isLetter } from './letters'
import type { Wording } from './wording'

export const wordingKey = (letter: string, locale: string) => `${letter} ${locale}`

/** The association's own wordings in force, by letter and language: the newest of each, where that is not the shipped one. */
export async function currentWordings(
  db: Db,
  orgId: OrgId | string,
  of: readonly { template: string; locale: string }[],
): Promise<Map<string, Wording>> {
  const letters = of.map(({ template }) => template).filter(isLetter)
  if (letters.length === 0) return new Map()
  const rows = await db.letterWording.findMany({
    where: { orgId, letter: { in: letters }, locale: { in: of.map(({ locale }) => locale) } },
    orderBy: [{ version: 'desc' }, { id: 'desc' }],
    distinct: ['letter', 'locale'],
    select: { letter: true, locale: true, subject: true, title: true, body: true },
  })
  return new Map(
    rows.flatMap(({ letter, locale, subject, title, body }) =>
      subject === null || title === null || body === null
        ? []
        : [[wordingKey(letter, locale), { subject, title, body }] as const],
    ),
  )
}
