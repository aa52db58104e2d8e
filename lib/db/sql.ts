import { Prisma } from './generated/client'

/** Parts of hand-written SQL for the hot lists: values always travel as parameters. */
export const { sql, join, empty } = Prisma
export type Sql = Prisma.Sql
