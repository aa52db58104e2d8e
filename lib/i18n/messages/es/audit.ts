import type { audit as en } from '../en/audit'

export const audit: Record<keyof typeof en, string> = {
  'people.joined': '{name} se unió',
  'people.roleGranted': '{name} recibió la función {role}',
  'people.roleWithdrawn': 'Se retiró a {name} la función {role}',
  'people.profileSaved': '{name} guardó el perfil',
  'people.membershipSaved': 'Membresía guardada: {title}',
  'people.membershipRemoved': 'Membresía eliminada: {title}',
  'portfolio.educationSaved': 'Estudios guardados: {title}',
  'portfolio.educationRemoved': 'Estudios eliminados: {title}',
  'portfolio.licenceSaved': 'Licencia guardada: {title}',
  'portfolio.licenceRemoved': 'Licencia eliminada: {title}',
  'portfolio.workSaved': 'Trabajo guardado: {title}, {employer}',
  'portfolio.workRemoved': 'Trabajo eliminado: {title}',
  'portfolio.trainingSaved': 'Capacitación guardada: {title}',
  'portfolio.trainingRemoved': 'Capacitación eliminada: {title}',
  'portfolio.documentUploaded': 'Documento subido: {title}',
  'portfolio.documentAttached': 'Documento adjuntado: {title}',
  'portfolio.documentDetached': 'Documento separado de la entrada: {title}',
  'portfolio.documentRemoved': 'Documento eliminado: {title}',
}
