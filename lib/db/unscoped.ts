import { handles, TRANSACTION } from './client'
import type { Prisma } from './generated/client'

/**
 * A transaction that has named no association: it reaches the identity tables (accounts, sessions, links, limits)
 * and the list of associations; every tenant table raises. Only `auth`, `jobs`, `mail`, `orgs`, `web`, and files
 * named public.ts or alliance.ts may import this (checked by the architecture test).
 */
export type Unscoped = Prisma.TransactionClient

export function unscoped<T>(work: (db: Unscoped) => Promise<T>): Promise<T> {
  return handles().account.prisma.$transaction(work, TRANSACTION)
}

/** One statement of its own, beside whatever transaction is open: for counters that must survive a refusal. */
export async function aside<Row>(sql: string, values: unknown[]): Promise<Row[]> {
  const { rows } = await handles().aside.query(sql, values)
  return rows as Row[]
}
