import type { common as en } from '../en/common'

export const common: Record<keyof typeof en, string> = {
  'app.name': 'Attune',
  'language.en': 'English',
  'language.es': 'Español',
  'action.save': 'Guardar',
  'action.continue': 'Continuar',
  'action.cancel': 'Cancelar',
  'error.not_found': 'No se encontró lo que buscaba.',
  'error.forbidden': 'Su función no permite hacer esto.',
  'error.closed': 'Esto ya no se puede cambiar.',
  'error.conflict': 'Alguien lo cambió mientras tanto. Revise la versión nueva e inténtelo otra vez.',
  'error.invalid': 'Hay respuestas que necesitan otra mirada.',
  'error.unavailable': 'No está disponible en este momento. Inténtelo de nuevo en un minuto.',
  'error.limited': 'Demasiados intentos. Espere un poco e inténtelo otra vez.',
  'error.unexpected':
    'Algo falló de nuestro lado. No se perdió nada de lo que escribió; inténtelo otra vez. Referencia: {reference}',
  'error.origin': 'Este formulario no se envió desde nuestras páginas. Recargue la página e inténtelo otra vez.',
  'error.unknownField': 'Este formulario envió algo que no pide. Recargue la página e inténtelo otra vez.',
  'error.tooLarge': 'Es más texto del que cabe. Acórtelo.',
  'error.notJson': 'No se pudo leer la solicitud.',
  'error.long': 'Use menos caracteres',
}
