import pg from 'pg'

/** How many statements reach Postgres from this process while an act runs, `begin` and `commit` among them. */
export async function statementsOf(act: () => Promise<unknown>): Promise<number> {
  const { query } = pg.Client.prototype
  let count = 0
  pg.Client.prototype.query = function counted(this: pg.Client, ...given: unknown[]) {
    count += 1
    return Reflect.apply(query, this, given)
  } as typeof query
  try {
    await act()
  } finally {
    pg.Client.prototype.query = query
  }
  if (count === 0) throw new Error('no statement was seen: the count looks at the wrong place')
  return count
}
