import type { Ctx } from '@/lib/ctx/ctx'
import { Prisma } from '@/lib/db/generated/client'
import type { SessionRow } from './sessions'

/** No difference stands any more. */
export const NO_DIFFERENCE = {
  differsById: null,
  differsAt: null,
  difference: Prisma.DbNull,
  differenceNote: '',
  version: { increment: 1 },
} as const

/** Both sides say the same now. */
export function settled(ctx: Ctx, row: Pick<SessionRow, 'memberAgreedAt' | 'giverAgreedAt'>) {
  const yes = { memberAgreedAt: row.memberAgreedAt ?? ctx.now, giverAgreedAt: row.giverAgreedAt ?? ctx.now }
  return { ...NO_DIFFERENCE, ...yes }
}
