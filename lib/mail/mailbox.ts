import { unscoped } from '@/lib/db/unscoped'

/** What the built-in catcher received: for development and demonstration. The page that shows it is closed in production. */
export type MailLine = { id: string; receivedAt: Date; toEmail: string; fromEmail: string; subject: string }
export type MailPage = { lines: MailLine[]; next: string | null }

const PAGE = 25
const LINE = { id: true, receivedAt: true, toEmail: true, fromEmail: true, subject: true } as const

/** Newest first; `to` narrows to addresses that contain it; `after` is the last id of the page before. */
export async function mailbox({ to, after }: { to?: string; after?: string }): Promise<MailPage> {
  const needle = to?.trim().toLowerCase()
  const rows = await unscoped((db) =>
    db.capturedMail.findMany({
      where: {
        ...(needle ? { toEmail: { contains: needle } } : {}),
        // Ids of version 7 sort by the moment they were made.
        ...(after ? { id: { lt: after } } : {}),
      },
      select: LINE,
      orderBy: { id: 'desc' },
      take: PAGE + 1,
    }),
  )
  const lines = rows.slice(0, PAGE)
  return { lines, next: rows.length > PAGE ? (lines.at(-1)?.id ?? null) : null }
}

export async function capturedMail(id: string): Promise<(MailLine & { text: string; html: string }) | null> {
  return unscoped((db) => db.capturedMail.findUnique({ where: { id }, select: { ...LINE, text: true, html: true } }))
}
