import type { print as en } from '../en/print'

export const print: Record<keyof typeof en, string> = {
  'certificate.title': 'Certificado de Endoso',
  'certificate.certifies': 'Por el presente se certifica que',
  'certificate.met': 'cumple los requisitos del Endoso como',
  'certificate.with': 'con {addOns}',
  'certificate.by': 'y puede usar la credencial',
  'certificate.awarded': 'Otorgado el',
  'certificate.number': 'Número de certificado',
  'certificate.edition': 'Estándar',
  'certificate.verify': 'Compruebe este certificado',
  'certificate.subject': 'Endoso de {name} como {category}, {number}',
  'sheet.subject': 'Hoja de asistencia: {title}',
  'sheet.how':
    'Escanee esto con la cámara de su teléfono, o escriba el código en {address}. La capacitación pasa sola a su portafolio, ya verificada.',
  'sheet.until': 'El código vale hasta el {on}.',
}
