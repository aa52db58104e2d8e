import type { assigning as en } from '../en/assigning'

export const assigning: Record<keyof typeof en, string> = {
  'kind.formal': 'Revisión',
  'kind.third': 'Tercera revisión',
  'kind.advisory': 'Revisión orientativa',

  'decline.conflict': 'Tengo un conflicto de intereses',
  'decline.noTime': 'No tengo tiempo',
  'decline.notMyField': 'No es mi área',
  'decline.other': 'Otro motivo',

  'remove.overdue': 'La revisión está atrasada',
  'remove.unavailable': 'La persona revisora no está disponible',
  'remove.conflict': 'Hay un conflicto de intereses',
  'remove.mistake': 'Se asignó por error',
  'remove.other': 'Otro motivo',

  'against.asked': 'Ya se le pidió leer esta solicitud',
  'against.reads': 'Ya lee esta solicitud',
  'against.conflict': 'Conflicto de intereses',
  'against.paused': 'En pausa',
  'against.away': 'Ausente',
  'against.untrained': 'Aún sin capacitación',
  'against.training-over': 'La capacitación venció',
  'against.uncalibrated': 'Falta la calibración',
  'against.at-limit': 'Llegó a su límite de carga',
  'against.category': 'No lee esta categoría',
  'against.language': 'No lee este idioma',
  'against.pair': 'Leyó demasiadas veces este año con la otra persona revisora',
  'against.only': 'Aún no hay nadie en el grupo',

  'open.asked': '{n, plural, one {a # ya se le pidió} other {a # ya se les pidió}}',
  'open.reads': '{n, plural, one {# ya la lee} other {# ya la leen}}',
  'open.conflict': '{n, plural, one {# tiene un conflicto de intereses} other {# tienen un conflicto de intereses}}',
  'open.paused': '{n, plural, one {# está en pausa} other {# están en pausa}}',
  'open.away': '{n, plural, one {# está ausente} other {# están ausentes}}',
  'open.untrained': '{n, plural, one {# no tiene capacitación} other {# no tienen capacitación}}',
  'open.training-over': '{n, plural, one {# necesita capacitarse de nuevo} other {# necesitan capacitarse de nuevo}}',
  'open.uncalibrated': '{n, plural, one {a # le falta la calibración} other {a # les falta la calibración}}',
  'open.at-limit': '{n, plural, one {# llegó a su límite de carga} other {# llegaron a su límite de carga}}',
  'open.category': '{n, plural, one {# no lee esta categoría} other {# no leen esta categoría}}',
  'open.language': '{n, plural, one {# no lee este idioma} other {# no leen este idioma}}',
  'open.pair':
    '{n, plural, one {# leyó demasiadas veces con la otra persona} other {# leyeron demasiadas veces con la otra persona}}',
  'open.nobody': 'no hay nadie en el grupo',

  'why.choice': '{n, plural, one {la única persona que puede} other {una de # personas que pueden}}',
  'why.year': '{n, plural, =0 {ninguna este año} one {# revisión este año} other {# revisiones este año}}',
  'why.load': '{n} de {of} a la vez abiertas ahora',
  'why.pair':
    '{n, plural, =0 {nunca con la otra persona revisora} one {una vez con la otra persona revisora este año} other {# veces con la otra persona revisora este año}}',
  'why.again': '{n, plural, one {ya leyó una vez a esta persona} other {ya leyó # veces a esta persona}}',
  'why.hand': 'elegida por la oficina',

  'tie.self': 'Es su propia solicitud.',
  'tie.adviser': 'Usted asesora o asesoró a esta persona.',
  'tie.gave-rsc': 'Usted dio RSC a esta persona.',
  'tie.gave-reference': 'A usted se le pide o se le pidió una referencia para esta persona.',
  'tie.same-employer': 'Trabajan o trabajaron para el mismo empleador en los últimos cinco años.',
  'tie.same-team': 'Usted y esta persona pertenecen al mismo equipo.',
  'tie.declared': 'Se declaró un conflicto de intereses con esta persona.',

  'conflictKind.family': 'Familia o pareja',
  'conflictKind.friend': 'Amistad cercana o enemistad',
  'conflictKind.colleague': 'Colegas, ahora o en los últimos años',
  'conflictKind.supervision': 'Supervisión, consulta o docencia',
  'conflictKind.business': 'Dinero o negocios',
  'conflictKind.other': 'Otro motivo',

  'reason.missing': 'Elija un motivo',
  'reviewer.missing': 'Elija una persona revisora',
  'kind.missing': 'Elija qué clase de conflicto es',
  'confirmed.missing': 'Confirme que no tiene un conflicto de intereses, o indique que lo tiene',
  'note.tooLong': 'Escriba como máximo 500 caracteres',

  'error.reviewer': 'Elija a alguien del grupo de personas revisoras',
  'error.tied':
    'Nuestros registros muestran un vínculo entre usted y la persona solicitante, por lo que esto no se puede firmar. Por favor, decline la revisión.',
  'error.removed': 'La oficina pasó esta revisión a otra persona. No tiene que hacer nada más.',

  'no.state': 'Esta solicitud no está en revisión ahora',
  'no.declined': 'Esta revisión se declinó, por lo que ya no se puede hacer nada con ella',
  'no.removed': 'La oficina retiró esta revisión, por lo que ya no se puede hacer nada con ella',
  'no.ended': 'Esta revisión terminó, porque la solicitud siguió sin ella',
  'no.sent': 'Esta revisión ya se envió',
  'no.over':
    'Esta revisión se envió y la lectura terminó. Si descubrió un conflicto de intereses, escriba a la oficina.',
}
