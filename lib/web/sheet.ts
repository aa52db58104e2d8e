import { stringify } from 'csv-stringify/sync'
import { guarded } from '@/lib/core/formula-guard'
import type { Ctx, ListCtx } from '@/lib/ctx/ctx'
import { inList } from '@/lib/db/list'
import { attachmentHeader } from '@/lib/storage/file-name'
import { PRIVATE } from './handler'

function headersOf(name: string): Record<string, string> {
  return {
    ...PRIVATE,
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': attachmentHeader(name),
    'content-security-policy': "default-src 'none'; sandbox",
  }
}

/** A spreadsheet made for one person, to be saved. */
export function sheetResponse({ name, text }: { name: string; text: string }): Response {
  return new Response(text, { headers: headersOf(name) })
}

type Stretch = { lines: readonly (readonly string[])[]; last: string | null }
type Read = (ctx: ListCtx, after: string | null) => Promise<Stretch>

function text(lines: readonly (readonly string[])[], bom = false): string {
  const cells = lines.map((line) => line.map(guarded))
  return stringify(cells, { bom, quoted: true, quoted_empty: true, record_delimiter: 'windows' })
}

/**
 * A spreadsheet of any length: it leaves a stretch at a time, each read in a short transaction of its own as fast as the
 * reader takes it, so that nobody else waits for it. If it breaks off, the download fails and does not look whole.
 */
export function streamedSheet(ctx: Ctx, { name, head }: { name: string; head: string[] }, read: Read): Response {
  const { db: _, ...base } = ctx
  const pen = new TextEncoder()
  let after: string | null = null
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(pen.encode(text([head], true)))
    },
    async pull(controller) {
      const { lines, last } = await inList(ctx.org.id, (db) => read({ ...base, db }, after))
      if (lines.length > 0) controller.enqueue(pen.encode(text(lines)))
      after = last
      if (last === null) controller.close()
    },
  })
  return new Response(body, { headers: headersOf(name) })
}
