import type { crash as en } from '../en/crash'

export const crash: Record<keyof typeof en, string> = {
  'page.errorTitle': 'No se pudo mostrar esta página',
  'page.errorText': 'Algo falló de nuestro lado. No se perdió nada de lo que ya estaba guardado.',
  'page.errorReference': 'Referencia: {reference}',
  'page.retry': 'Intentar otra vez',
  'page.home': 'Ir a la página de inicio',
}
