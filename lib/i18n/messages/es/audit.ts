import type { audit as en } from '../en/audit'

export const audit: Record<keyof typeof en, string> = {
  'people.joined': '{name} se unió',
  'people.roleGranted': '{name} recibió la función {role}',
  'people.roleWithdrawn': 'Se retiró a {name} la función {role}',
}
