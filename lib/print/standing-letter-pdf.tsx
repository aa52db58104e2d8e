import { renderToBuffer } from '@react-pdf/renderer'
import { registerFonts } from './fonts'
import { type StandingFacts, StandingLetter } from './standing-letter'

/** The letter that says where an application stands, as a PDF with its type embedded. */
export async function standingLetterPdf(facts: StandingFacts): Promise<Uint8Array> {
  registerFonts()
  return renderToBuffer(<StandingLetter {...facts} />)
}
