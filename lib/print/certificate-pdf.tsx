import { renderToBuffer } from '@react-pdf/renderer'
import { Certificate, type CertificateFacts } from './certificate'
import { registerFonts } from './fonts'

/** The certificate as a PDF with its type embedded. */
export async function certificatePdf(facts: CertificateFacts): Promise<Uint8Array> {
  registerFonts()
  return renderToBuffer(<Certificate {...facts} />)
}
