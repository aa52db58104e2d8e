import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { expect, it } from 'vitest'
import { drawPortfolio } from '@/lib/print/draw-portfolio'
import { PAGE, PAGES } from '@/lib/print/page-marks'
import type { PortfolioFacts } from '@/lib/print/portfolio'
import { portfolioPdf } from '@/lib/print/portfolio-pdf'

const facts = (rows: number): PortfolioFacts => ({
  locale: 'es',
  title: 'Especialista en Salud Mental Infantil (IMHS)',
  person: 'Rosa Delgado',
  org: 'Blue Ridge AIMH',
  facts: ['Solicitud BR-2026-0043', 'Borrador'],
  standing: {
    title: 'Cómo va',
    rows: [{ id: 'work', title: 'Trabajo', state: 'Cumplido', text: '740 días cuentan.' }],
  },
  sections: [
    {
      id: 'training',
      title: 'Capacitación',
      none: 'No hay nada anotado.',
      rows: Array.from({ length: rows }, (_, n) => ({
        id: String(n),
        label: `Curso ${n}`,
        value: 'Instituto · 6 horas',
      })),
    },
    { id: 'values', title: 'Los siete valores', none: 'No hay nada anotado.', rows: [] },
  ],
  footer: `${PAGE} / ${PAGES}`,
})

/** The titles in a PDF's outline, in their order. */
async function outline(bytes: Uint8Array): Promise<{ titles: string[]; pages: number }> {
  const document = await PDFDocument.load(bytes)
  const titles: string[] = []
  let at = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)?.lookupMaybe(PDFName.of('First'), PDFDict)
  while (at) {
    const title = at.lookup(PDFName.of('Title'))
    if (title instanceof PDFString || title instanceof PDFHexString) titles.push(title.decodeText())
    at = at.lookupMaybe(PDFName.of('Next'), PDFDict)
  }
  return { titles, pages: document.getPageCount() }
}

it('a portfolio on paper has a bookmark for where it stands and for every section, in the person’s language', async () => {
  const { titles, pages } = await outline(await portfolioPdf(facts(300)))
  expect(titles).toEqual(['Cómo va', 'Capacitación', 'Los siete valores'])
  expect(pages).toBeGreaterThan(5)
  const short = await outline(await portfolioPdf(facts(1)))
  expect(short).toEqual({ titles, pages: 1 })
})

/** How long this thread itself worked while something was done, in milliseconds; what else the machine does is not in it. */
async function ownWork(work: () => Promise<unknown>): Promise<number> {
  const before = process.threadCpuUsage()
  await work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

it('a very full portfolio is drawn beside the thread that answers people', async () => {
  const full = facts(900)
  const inPlace = await ownWork(() => drawPortfolio(full))
  const aside = await ownWork(() => portfolioPdf(full))
  process.stdout.write(`the answering thread works ${Math.round(inPlace)} ms in place, ${Math.round(aside)} ms aside\n`)
  expect(aside).toBeLessThan(inPlace / 4)
}, 180_000)
