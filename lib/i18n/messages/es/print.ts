import type { print as en } from '../en/print'

export const print: Record<keyof typeof en, string> = {
  'certificate.title': 'Certificado de Endorsement',
  'certificate.certifies': 'Por el presente se certifica que',
  'certificate.met': 'cumple los requisitos del Endorsement como',
  'certificate.with': 'con {addOns}',
  'certificate.by': 'y puede usar la credencial',
  'certificate.awarded': 'Otorgado el',
  'certificate.number': 'Número de certificado',
  'certificate.edition': 'Estándar',
  'certificate.verify': 'Compruebe este certificado',
  'certificate.subject': 'Endorsement de {name} como {category}, {number}',
}
