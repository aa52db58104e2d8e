import { renderToBuffer } from '@react-pdf/renderer'
import { registerFonts } from './fonts'
import { type PortfolioFacts, PortfolioSheet } from './portfolio'

/** A portfolio as a bookmarked PDF with its type embedded. */
export async function portfolioPdf(facts: PortfolioFacts): Promise<Uint8Array> {
  registerFonts()
  return renderToBuffer(<PortfolioSheet {...facts} />)
}
