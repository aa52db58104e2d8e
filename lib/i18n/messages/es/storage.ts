import type { storage as en } from '../en/storage'

export const storage: Record<keyof typeof en, string> = {
  'error.empty': 'Este archivo está vacío. Elíjalo de nuevo o elija otro.',
  'error.too-large':
    'Este archivo pesa más de {megabytes} MB. Hágalo más pequeño, por ejemplo escaneando en grises, e inténtelo otra vez.',
  'error.wrong-type': 'Elija un PDF, un JPG o un PNG. El nombre del archivo y su contenido deben coincidir.',
  'error.unreadable':
    'Este archivo no se puede abrir; puede estar dañado. Guárdelo de nuevo o tome una foto de la página.',
  'error.password':
    'Este PDF está bloqueado, con contraseña o contra cambios. Imprímalo como un PDF nuevo o tome una foto de la página.',
  'error.infected': 'El antivirus rechazó este archivo. Elija otro.',
}
