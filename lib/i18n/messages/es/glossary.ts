import type { glossary as en } from '../en/glossary'

export const glossary: Record<keyof typeof en, string> = {
  title: 'Glosario',
  lead: 'Las palabras del Endoso, tal como se usan en estas páginas.',
  association: 'Asociación',
  'association.means':
    'La asociación de salud mental infantil (AIMH) de un estado o país. Recibe su solicitud y decide sobre ella.',
  alliance: 'Alianza',
  'alliance.means': 'El organismo por encima de las asociaciones. Les otorga la licencia y publica la norma.',
  endorsement: 'Endoso',
  'endorsement.means':
    'La credencial misma: IMH-E® para el trabajo desde el embarazo hasta los 36 meses, ECMH-E® para el trabajo con niñas y niños de 3 a menos de 6 años.',
  track: 'Línea',
  'track.means': 'A qué edades se refiere un Endoso: IMH-E® o ECMH-E®.',
  category: 'Categoría',
  'category.means':
    'El ámbito de su trabajo que describe un Endoso, por ejemplo Asociado/a en Bebés y Familias o Especialista en Salud Mental Infantil. Las categorías no son peldaños de una escalera.',
  edition: 'Edición',
  'edition.means':
    'La versión de la norma con la que se compara una solicitud. Queda fijada al iniciarla y no cambia después.',
  portfolio: 'Portafolio',
  'portfolio.means':
    'Todo lo que usted anota como evidencia: estudios, trabajo, capacitación, supervisión reflexiva, referencias, valores y acuerdos.',
  domain: 'Dominio de competencias',
  'domain.means': 'Una de las ocho áreas de conocimientos y habilidades en las que un portafolio muestra evidencia.',
  rsc: 'RSC',
  'rsc.means':
    'Supervisión/consulta reflexiva: un tiempo regular con una persona calificada para pensar en su trabajo, en las familias y en lo que despierta en usted.',
  giver: 'Proveedor(a) de RSC',
  'giver.means':
    'Quien le da RSC. Que sus horas cuenten depende de para qué tenía Endoso o estaba aceptada esa persona el día de la sesión.',
  vetted: 'Proveedor(a) aceptado(a)',
  'vetted.means': 'Una persona sin Endoso que da RSC y que la asociación aceptó por cierto tiempo.',
  ers: 'ERS',
  'ers.means': 'Supervisor/a Reflexivo/a con Endoso: un complemento del Endoso para quienes dan RSC.',
  emerging: 'ERS emergente',
  'emerging.means': 'El primer paso del ERS, por dos años, mientras se reúnen las horas dadas a otras personas.',
  dei: 'Horas de DEI',
  'dei.means': 'Horas de una capacitación que trataron de diversidad, equidad e inclusión. Son parte de sus horas.',
  rater: 'Persona que da la referencia',
  'rater.means': 'Alguien que conoce su trabajo y responde a nuestras preguntas mediante un enlace, sin cuenta.',
  waiver: 'Renuncia',
  'waiver.means':
    'Su palabra de que no pedirá leer una valoración. A quien da la referencia se le dice si usted la dio, y puede escribir con más libertad.',
  adviser: 'Persona asesora',
  'adviser.means':
    'Alguien a quien la asociación pide leer y comentar mientras usted arma su portafolio. Nadie decide sobre personas a las que asesoró.',
  coordinator: 'Coordinación',
  'coordinator.means':
    'Quien atiende las solicitudes en la asociación, pregunta cuando falta algo y registra la decisión.',
  verified: 'Verificado, no aceptado',
  'verified.means':
    'Lo que la oficina dice de una entrada después de mirar su evidencia. Una entrada no aceptada no cuenta, y se da el motivo.',
  exam: 'Examen',
  'exam.means':
    'Algunas categorías piden un examen en dos partes antes del otorgamiento. Se abre cuando el portafolio está en orden.',
  deferred: 'Aplazada',
  'deferred.means':
    'La decisión de que todavía falta algo. Usted ve qué, y puede volver con la misma solicitud cuando lo tenga.',
  register: 'Registro',
  'register.means':
    'La lista pública de las personas con Endoso vigente. Quien no quiere que le encuentren no aparece.',
}
