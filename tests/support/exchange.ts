import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { PDFDocument } from 'pdf-lib'
import { ZipFile } from 'yazl'
import { throughPerson } from '@/lib/auth/through-person'
import type { Ctx } from '@/lib/ctx/ctx'
import { enterPortfolio } from '@/lib/transfer/commands/enter-portfolio'
import { settlePortfolio } from '@/lib/transfer/commands/settle-portfolio'
import { uploadPortfolio } from '@/lib/transfer/commands/upload-portfolio'
import { takePortfolio } from '@/lib/transfer/queries/portfolio-file'
import { ownTrial, readPortfolio, type Trial, trialRow } from '@/lib/transfer/queries/portfolio-import'
import type { PortfolioReport } from '@/lib/transfer/schema/portfolio'
import { systemFor } from './actors'

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

/** What the job does with a portfolio, in the test's own transaction: the entries go in or are undone. */
export async function tried(ctx: Ctx, importId: string): Promise<PortfolioReport> {
  const system = systemFor(ctx, 'transfer.carryOutPortfolio')
  const work = await trialRow(system, importId)
  if (work.state !== 'trying' && work.state !== 'entering') return work.report
  const read = readPortfolio(work.source, null)
  if (!read.ok) throw new Error('a portfolio that cannot be read is not tried')
  await ctx.db.$executeRaw`savepoint tried`
  const given = { ...work, document: read.document, onward: async () => undefined }
  const outcome = await enterPortfolio(await throughPerson(system, work.ownerId), given)
  const stays = work.state === 'entering' && outcome.refused === 0
  if (!stays) await ctx.db.$executeRaw`rollback to savepoint tried`
  await settlePortfolio(system, { work, as: stays ? 'done' : 'checked', outcome })
  return outcome
}

/** Uploads a portfolio as the page's door does and lets it be tried; answers its trial. */
export async function aTrial(
  ctx: Ctx,
  applicationId: string | null,
  content: string | Buffer | object,
  fileName?: string,
): Promise<Trial> {
  const bytes = typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content)
  const file = await taken(ctx, bytes, fileName)
  const { id } = await uploadPortfolio(ctx, { applicationId, file })
  await tried(ctx, id)
  return ownTrial(ctx, { importId: id })
}
