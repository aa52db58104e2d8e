import type { print as en } from '../en/print'

export const print: Record<keyof typeof en, string> = {
  'standing.title': 'Confirmación de una solicitud',
  'standing.subject': 'Confirmación {reference}',
  'standing.about': 'Solicitud de {name} de Endoso como {category}',
  'standing.name': 'Nombre',
  'standing.category': 'Endoso solicitado',
  'standing.reference': 'Referencia',
  'standing.started': 'Inscripción',
  'standing.submitted': 'Enviada a revisión',
  'standing.words':
    '{org} confirma que {name} está inscrita o inscrito con nosotros y ha solicitado el Endoso como {category}.',
  'standing.state.draft': 'El portafolio está en preparación y todavía no se ha enviado a revisión.',
  'standing.state.submitted': 'La solicitud se ha enviado y espera su revisión.',
  'standing.state.in_review': 'La solicitud está en revisión.',
  'standing.state.info_requested':
    'La solicitud está en revisión; hemos pedido más información a la persona solicitante.',
  'standing.state.cleared_for_exam': 'La solicitud se ha aprobado y la persona puede presentarse al examen.',
  'standing.state.endorsed': 'La solicitud fue aprobada; el Endoso figura en nuestro registro.',
  'standing.state.deferred': 'La decisión se ha aplazado: la persona trabaja en lo que aún falta.',
  'standing.small':
    'Indica el estado de la solicitud el {on}. No es un Endoso. Para comprobarlo, escriba a {contact} con la referencia {reference}.',
  'certificate.title': 'Certificado de Endoso',
  'certificate.certifies': 'Por el presente se certifica que',
  'certificate.met': 'cumple los requisitos del Endoso como',
  'certificate.with': 'con {addOns}',
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
