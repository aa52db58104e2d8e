import { Prisma } from './generated/client'

/** Parts of hand-written SQL for the hot lists: values always travel as parameters. */
export const { sql, join, empty } = Prisma
export type Sql = Prisma.Sql

/**
 * A code of our own as a literal in the text of a statement, for the planner to see. Only letters and underscores: nothing
 * anybody typed can pass.
 */
export function literal(code: string): Sql {
  if (!/^[A-Za-z_]+$/.test(code)) throw new Error(`not a code: ${code}`)
  return Prisma.raw(`'${code}'`)
}
