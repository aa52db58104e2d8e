import type { settling as en } from '../en/settling'

export const settling: Record<keyof typeof en, string> = {
  'recommendation.endorse': 'Otorgar',
  'recommendation.clearForExam': 'Autorizar para el examen',
  'recommendation.defer': 'Aplazar',
  'recommendation.moreInformation': 'Pedir más información',
  'how.one': 'La leyó una persona revisora',
  'how.agreed': 'Las personas revisoras coinciden',
  'how.third': 'Una tercera persona revisora formó la mayoría',
  'how.coordinator': 'Lo resolvió la coordinación',
  'closed.decided': 'La solicitud ya se decidió.',
  'closed.withdrawn': 'La solicitud se retiró.',
  'closed.settled': 'Las personas revisoras acordaron una recomendación.',
  'closed.sent': 'La persona solicitante envió la solicitud.',
}
