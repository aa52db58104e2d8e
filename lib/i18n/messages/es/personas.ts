import type { personas as en } from '../en/personas'

export const personas: Record<keyof typeof en, string> = {
  title: 'Personajes',
  lead: 'Recorra el sistema como cualquiera de estas personas. Esta página solo existe en la demostración.',
  open: 'Entrar como {name}',
  password: 'Cada quien puede también iniciar sesión de la forma habitual con la contraseña «{password}».',
  alliance: 'La Alianza',
  rosa: 'Solicitante a mitad de su portafolio IFS, en español: qué cuenta, qué no, y a quién se espera.',
  grace: 'Solicitante con su portafolio IMHS completo: listo para enviar.',
  hannah: 'Solicitante a quien se le pidió más información.',
  tyler: 'Solicitante que empezó hace tres días: todavía no hay nada escrito.',
  monica: 'Solicitante a quien se le dijo «todavía no»: qué faltaba y cómo seguir.',
  victor: 'Puede presentar el examen: aprobó la primera parte y le falta la segunda.',
  joy: 'Mentora con Endoso después del examen: certificado y registro público.',
  denise: 'Tiene el Endoso con el complemento ERS: da RSC a otras personas.',
  elena: 'Tiene el Endoso IMHM-C: da RSC, revisa y asesora.',
  maya: 'Coordinación: la mesa de trabajo, los casos, las decisiones.',
  samuel: 'Administración: personas, funciones y ajustes.',
  jonas: 'Solicitante de una segunda asociación, con la edición anterior.',
  ingrid: 'Tiene el Endoso aquí y presenta una solicitud en otra asociación con la misma cuenta.',
  priya: 'Coordinación y administración de la segunda asociación.',
  alice: 'Otorga licencias a las asociaciones en nombre de la Alianza.',
}
