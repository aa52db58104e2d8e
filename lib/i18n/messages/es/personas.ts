import type { personas as en } from '../en/personas'

export const personas: Record<keyof typeof en, string> = {
  title: 'Personajes',
  lead: 'Recorra el sistema como cualquiera de estas personas. Esta página solo existe en la demostración.',
  open: 'Entrar como {name}',
  password: 'Cada quien puede también iniciar sesión de la forma habitual con la contraseña «{password}».',
  alliance: 'La Alianza',
  rosa: 'Solicitante a mitad de su portafolio IFS, en español.',
  grace: 'Solicitante con su portafolio IMHS completo: listo para enviar.',
  hannah: 'Solicitante a quien se le pidió más información.',
  elena: 'Tiene el Endoso IMHM-C: da RSC, revisa y asesora.',
  maya: 'Coordinación: la mesa de trabajo, los casos, las decisiones.',
  samuel: 'Administración: personas, funciones y ajustes.',
  jonas: 'Solicitante de una segunda asociación, con la edición anterior.',
  priya: 'Coordinación y administración de la segunda asociación.',
  alice: 'Otorga licencias a las asociaciones en nombre de la Alianza.',
}
