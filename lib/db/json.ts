import type { Prisma } from './generated/client'

/** Plain data for a Json column. Dates become ISO strings, `undefined` members vanish. */
export function json(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue
}
