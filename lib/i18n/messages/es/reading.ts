import type { reading as en } from '../en/reading'

export const reading: Record<keyof typeof en, string> = {
  'error.invited': 'Primero indique si hay algo que le vincule con esta persona.',
  'error.sent': 'Esta revisión ya se ha enviado. No se puede cambiar nada más.',
  'error.over': 'Esta revisión ha terminado. No se puede cambiar nada más.',
  'error.declined': 'Usted rechazó esta revisión.',
  'error.removed': 'La oficina ha retirado esta revisión. No se puede guardar nada más en ella.',
  'error.ended': 'Este caso ha seguido adelante sin esta revisión. No se puede guardar nada más en ella.',
  'error.held':
    'La oficina ha puesto este caso en pausa. Lo que escribió se conserva; envíelo cuando el caso continúe.',
  'error.step': 'Indique en qué medida se muestra esta área',
  'error.recommendation': 'Elija lo que recomienda',
  'error.reasons': 'Dé al menos un motivo: qué falta y en qué requisito',
  'error.toApplicant': 'Escriba a la persona solicitante qué debe hacer a continuación',
  'error.waiting':
    '{count, plural, one {Una marca aún no se había guardado} other {# marcas aún no se habían guardado}}. Se están guardando ahora; vuelva a enviar la revisión en un momento.',
  'error.changedMeanwhile':
    'Este texto se cambió entretanto en otra ventana. Las dos versiones se muestran junto a él.',
  'error.entryGone': 'La persona solicitante ha eliminado esta entrada',
  'error.competencyGone': 'Esta competencia ya no está en la lista',
}
