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
  'error.pages-too-large':
    'Juntos, estos archivos pesan más de {together} MB. Envíe menos páginas o fotos más pequeñas.',
  'error.pages-too-many': 'Como máximo {files} archivos forman un documento. Envíe menos.',
  'error.joined-too-large':
    'Unidas, estas páginas pesan más de {megabytes} MB. Envíe menos páginas o escanéelas en grises.',
  'error.page.empty': '{file} está vacío. Quítelo o elíjalo de nuevo.',
  'error.page.too-large': '{file} pesa más de {megabytes} MB. Quítelo o elija uno más pequeño.',
  'error.page.wrong-type': '{file} no es PDF, JPG ni PNG, o su nombre no corresponde a su contenido. Quítelo.',
  'error.page.unreadable': '{file} no se puede abrir; puede estar dañado. Quítelo o fotografíe la página otra vez.',
  'error.page.password':
    '{file} está bloqueado, con contraseña o contra cambios. Quítelo o imprímalo como un PDF nuevo.',
  'error.page.infected': 'El antivirus rechazó {file}. Quítelo.',
  'error.zip.unreadable': 'Este zip no se puede abrir; quizá esté dañado. Vuelva a comprimirlo e inténtelo de nuevo.',
  'error.zip.climbs': 'El nombre de un archivo de este zip lo llevaría fuera de él. No aceptamos un zip así.',
  'error.zip.locked': 'Este zip está protegido con contraseña. Comprímalo de nuevo sin ella.',
  'error.zip.too-many': 'En este zip hay más de {most} archivos. Comprima menos.',
  'error.zip.too-much': 'El contenido de este zip ocupa más de {megabytes} MB. No lo aceptamos.',
  'error.zip.twice': 'En este zip hay dos archivos con el mismo nombre: {file}.',
}
