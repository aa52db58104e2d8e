import type { review as english } from '../en/review'

export const review: Record<keyof typeof english, string> = {
  'error.own': 'Esta es su propia solicitud. Debe verla otra persona de coordinación.',
  'error.notOpen': 'Esto ya no es posible. Mire en qué estado está ahora la solicitud.',
  'error.nothingAsked': 'En este momento no se le pide nada.',
  'error.notReady': 'No se cumplen todos los requisitos; todavía no se puede decidir.',
  'error.examOpen': 'Todo está listo menos el examen. Primero autorice a la persona para el examen.',
  'error.noExam': 'Esta categoría no tiene examen.',
  'error.decidedMeanwhile':
    '{by} ya decidió el {at}: {act, select, endorse {otorgado} clearForExam {autorizado para el examen} defer {aplazado} other {retirado}}. Usted no cambió nada.',
  'mark.missing': 'Elija si la entrada está verificada',
  'mark.reason.missing': 'Elija por qué no se acepta la entrada',
  'mark.note.missing': 'Diga en una frase por qué no se acepta la entrada',
  'request.nothing': 'Escriba lo que necesita en al menos un lugar',
  'request.dueOn.past': 'Elija un día posterior a hoy',
  'answer.missing': 'Escriba su respuesta',
  'answer.incomplete':
    'Las preguntas cambiaron desde que se abrió esta página. Cárguela de nuevo y responda a cada una.',
  'decide.missing': 'Elija qué se decide',
  'decide.feedback.missing': 'Diga a la persona qué falta y qué debe hacer',
  'assign.missing': 'Elija una persona de coordinación',
  'reason.document-missing': 'Ningún documento lo demuestra',
  'reason.document-unreadable': 'El documento no se puede leer',
  'reason.document-differs': 'El documento dice otra cosa',
  'reason.hours-not-shown': 'El documento no muestra las horas',
  'reason.not-about-field': 'No trata de salud mental infantil o de la primera infancia',
  'reason.wrong-kind': 'Corresponde a otra parte de la solicitud',
  'reason.duplicate': 'Está registrado dos veces',
  'reason.other': 'Otro motivo',
}
