import { isUuid } from '@/lib/core/ids'
import type { Db } from '@/lib/db/scope'

/** What the built-in catcher received: for development and demonstration. The page that shows it is closed in production. */
export type MailLine = { id: string; receivedAt: Date; toEmail: string; fromEmail: string; subject: string }
export type MailPage = { lines: MailLine[]; next: string | null }

const PAGE = 25
const LINE = { id: true, receivedAt: true, toEmail: true, fromEmail: true, subject: true } as const

/** Newest first; `to` narrows to addresses that contain it; `after` is the last id of the page before. */
export async function mailbox({ db }: { db: Db }, asked: { to?: string; after?: string }): Promise<MailPage> {
  const needle = asked.to?.trim().toLowerCase()
  const rows = await db.capturedMail.findMany({
    where: {
      ...(needle ? { toEmail: { contains: needle } } : {}),
      // Ids of version 7 sort by the moment they were made.
      ...(asked.after && isUuid(asked.after) ? { id: { lt: asked.after } } : {}),
    },
    select: LINE,
    orderBy: { id: 'desc' },
    take: PAGE + 1,
  })
  const lines = rows.slice(0, PAGE)
  return { lines, next: rows.length > PAGE ? (lines.at(-1)?.id ?? null) : null }
}

export type CaughtMail = MailLine & { text: string; html: string; links: string[] }

/** One letter as it arrived, with the addresses in it; null when there is none. */
export async function caughtMail({ db }: { db: Db }, id: string): Promise<CaughtMail | null> {
  if (!isUuid(id)) return null
  const row = await db.capturedMail.findUnique({ where: { id }, select: { ...LINE, text: true, html: true } })
  return row && { ...row, links: [...new Set(row.text.match(/https?:\/\/[^\s<>"]+/g) ?? [])] }
}
