import { PDFDocument, rgb, StandardFonts } from 'pdf-lib'
import sharp from 'sharp'
import { uploadDocument } from '@/lib/portfolio/commands/upload-document'
import type { EntryOfKind } from '@/lib/portfolio/schema/documents'
import { type Received, receive } from '@/lib/storage/receive'
import { type Scene, type Someone, sits } from './sitting'

export type Paper = { fileName: string; bytes: Uint8Array; entry: EntryOfKind | null }

/** A sheet as an institute would send it: a frame, a heading, some lines. */
export async function sheet(heading: string, lines: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const [serif, plain] = [
    await pdf.embedFont(StandardFonts.TimesRomanBold),
    await pdf.embedFont(StandardFonts.Helvetica),
  ]
  const page = pdf.addPage([612, 396])
  page.drawRectangle({ x: 24, y: 24, width: 564, height: 348, borderColor: rgb(0.35, 0.45, 0.45), borderWidth: 2 })
  page.drawText(heading, { x: 60, y: 300, size: 26, font: serif })
  for (const [nth, line] of lines.entries()) page.drawText(line, { x: 60, y: 250 - nth * 26, size: 13, font: plain })
  return pdf.save()
}

/** A photographed card, as a phone would take it. */
export async function card(title: string, line: string): Promise<Uint8Array> {
  const text = (y: number, size: number, words: string) =>
    `<text x="40" y="${y}" font-family="sans-serif" font-size="${size}" fill="#223">${words.replace(/&/g, '&amp;')}</text>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400" fill="#dcd6cc"/>
    <rect x="20" y="24" width="600" height="350" rx="24" fill="#fbfaf7"/>${text(110, 34, title)}${text(180, 24, line)}</svg>`
  return sharp(Buffer.from(svg)).png().toBuffer()
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** Scans lie in the real storage, received as an upload is. */
export async function uploads(
  scene: Scene,
  who: Someone,
  applicationId: string,
  papers: readonly Paper[],
  moment: Date,
): Promise<void> {
  await scene.stage.until(moment)
  const org = { id: scene.orgId }
  const files: { entry: Paper['entry']; file: Received }[] = []
  for (const { fileName, bytes, entry } of papers) {
    files.push({ entry, file: await receive({ org }, { stream: once(bytes), fileName }) })
  }
  await sits(scene, who, moment, async ({ ctx }) => {
    for (const { entry, file } of files) await uploadDocument(ctx, { applicationId, file, entry })
  })
}
