import { renderToBuffer } from '@react-pdf/renderer'
import { registerFonts } from './fonts'
import { type PortfolioFacts, PortfolioSheet } from './portfolio'

/** A portfolio as a bookmarked PDF with its type embedded. A full one takes its thread for seconds: `portfolioPdf` lends one. */
export async function drawPortfolio(facts: PortfolioFacts): Promise<Uint8Array> {
  registerFonts()
  return renderToBuffer(<PortfolioSheet {...facts} />)
}
