import { renderToBuffer } from '@react-pdf/renderer'
import { registerFonts } from './fonts'
import { type SheetFacts, SignInSheet } from './sign-in-sheet'

/** The sign-in sheet of one session as a PDF with its type embedded. */
export async function signInSheetPdf(facts: SheetFacts): Promise<Uint8Array> {
  registerFonts()
  return renderToBuffer(<SignInSheet {...facts} />)
}
