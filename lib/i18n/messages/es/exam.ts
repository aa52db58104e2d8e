import type { exam as english } from '../en/exam'

export const exam: Record<keyof typeof english, string> = {
  'part.missing': 'Elija de qué parte del examen se trata',
  'correct.missing': 'Escriba cuántas respuestas fueron correctas',
  'correct.unclear': 'Escriba en cifras el número de respuestas correctas',
  'correct.tooMany': 'La parte tiene {of} preguntas. Escriba un número hasta {of}',
  'passed.missing': 'Elija si la parte fue aprobada',
  'satOn.future': 'Escriba el día del examen; no puede ser una fecha futura',
  'error.own': 'No puede registrar el resultado de su propio examen.',
  'error.notCleared': 'Los resultados se registran solo mientras la persona está autorizada para el examen.',
}
