import type { Db } from './scope'

/** Every address a person of an association is known by, in lower case: their own, and those of entries joined into theirs. */
export async function addressesOf(db: Db, orgId: string, personId: string): Promise<string[]> {
  const rows = await db.person.findMany({
    where: { orgId, OR: [{ id: personId }, { joinedIntoId: personId }] },
    select: { email: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ email }) => email.toLowerCase())
}

/** Who is known by an address; somebody with an account before somebody without, and never an entry that was joined away. */
export async function personAt(db: Db, orgId: string, email: string): Promise<string | null> {
  const person = await db.person.findFirst({
    where: { orgId, email: { equals: email, mode: 'insensitive' } },
    orderBy: [
      { joinedIntoId: { sort: 'asc', nulls: 'first' } },
      { accountId: { sort: 'asc', nulls: 'last' } },
      { id: 'asc' },
    ],
    select: { id: true, joinedIntoId: true },
  })
  return person ? (person.joinedIntoId ?? person.id) : null
}
