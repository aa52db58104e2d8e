import pg from 'pg'
import type { OrgId } from '@/lib/core/ids'
import { handles } from './client'
import { Prisma } from './generated/client'
import type { Db } from './scope'

/** What a hot list reads through: hand-written SQL and nothing else. Every `Db` is one. */
export type ListDb = Pick<Db, '$queryRaw'>

const UUID = /^[0-9a-f-]{36}$/
const { DATE, INT8 } = pg.types.builtins

/** Values as Prisma's own raw queries give them: a day is midnight UTC, a count is a bigint. */
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === DATE) return (text: string) => new Date(`${text}T00:00:00Z`)
    if (oid === INT8) return BigInt
    return pg.types.getTypeParser(oid, format)
  },
}

/**
 * Reads in one transaction for one association, straight through the driver: a page of a list asks one or two statements,
 * and the client for everything else costs six times what they do. Read only; the association is named with `begin`.
 */
export async function inList<T>(orgId: OrgId, work: (db: ListDb) => Promise<T>): Promise<T> {
  if (!UUID.test(orgId)) throw new Error('not the id of an association')
  const client = await handles().main.pool.connect()
  let broken: Error | undefined
  try {
    await client.query(`begin read only; select set_config('app.org', '${orgId}', true)`)
    const result = await work({ $queryRaw: reader(client) })
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((failed: Error) => {
      broken = failed
    })
    throw error
  } finally {
    client.release(broken)
  }
}

function reader(client: pg.PoolClient): ListDb['$queryRaw'] {
  const read = async (query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) => {
    const { text, values: bound } = query instanceof Prisma.Sql ? query : Prisma.sql(query, ...values)
    const { rows } = await client.query({ text, values: bound, name: handles().nameOf(text), types })
    return rows
  }
  return read as ListDb['$queryRaw']
}
