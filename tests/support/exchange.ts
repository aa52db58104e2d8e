import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { PDFDocument } from 'pdf-lib'
import { ZipFile } from 'yazl'
import type { Ctx } from '@/lib/ctx/ctx'
import { uploadPortfolio } from '@/lib/transfer/commands/upload-portfolio'
import { takePortfolio } from '@/lib/transfer/queries/portfolio-file'
import { ownTrial } from '@/lib/transfer/queries/portfolio-import'

/** A bare portfolio in the open format, with some of it replaced. */
export function aPortfolio(more: Record<string, unknown> = {}) {
  return {
    format: 'endorsement-portfolio/1',
    asOf: '2026-11-22',
    edition: '2025',
    category: 'IFS',
    education: [
      { id: 'e1', level: 'bachelor', field: 'Social work', institution: 'State University', completedOn: '2018-05-12' },
    ],
    work: [
      {
        ...{ id: 'w1', role: 'Home visitor', employer: 'Family Center', from: '2020-01-06', hoursPerWeek: 38 },
        ...{ kind: 'prevention', paid: true, serves: ['IMH-E'], families: 14 },
      },
    ],
    training: [
      { id: 't1', title: 'Attachment', provider: 'AIMH', completedOn: '2025-03-14', hours: 6, about: ['IMH-E'] },
    ],
    ...more,
  }
}

export const aRun = { id: 'r1', from: '2025-01-10', to: '2025-06-20', hours: 12, about: ['IMH-E'], giver: 'g1' }

export async function aPdf(text: string): Promise<Buffer> {
  const document = await PDFDocument.create()
  document.addPage([200, 200]).drawText(text)
  return Buffer.from(await document.save())
}

/** A zip of these files, under exactly these names. */
export async function aZip(files: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files))
    zip.addBuffer(Buffer.from(content), name, { compressionLevel: 1 })
  zip.end()
  return buffer(zip.outputStream as Readable)
}

export function streamOf(bytes: Buffer, piece = 65_536): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream({
    pull(to) {
      if (at >= bytes.length) return to.close()
      to.enqueue(new Uint8Array(bytes.subarray(at, at + piece)))
      at += piece
    },
  })
}

export const taken = (ctx: Ctx, content: string | Buffer, fileName = 'portfolio.json') =>
  takePortfolio(ctx, { stream: streamOf(Buffer.from(content)), fileName })

/** Uploads a portfolio as the page's door does; answers its trial. */
export async function aTrial(ctx: Ctx, applicationId: string, content: string | Buffer | object, fileName?: string) {
  const bytes = typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content)
  const file = await taken(ctx, bytes, fileName)
  const { id } = await uploadPortfolio(ctx, { applicationId, file })
  return ownTrial(ctx, { applicationId, importId: id })
}
