import type { register as english } from '../en/register'

export const register: Record<keyof typeof english, string> = {
  'error.notYours': 'Solo la persona que tiene este Endorsement puede decidirlo.',
  'error.vettingOff': 'La configuración de su asociación no permite proveedores aprobados.',
  'error.vettingOver': 'El plazo en que su asociación podía aprobar proveedores ha terminado.',
  'error.alreadyHeld': 'Esta persona ya tiene el Endorsement, con el número {number}.',
  'vet.givenName.missing': 'Escriba el nombre',
  'vet.familyName.missing': 'Escriba el apellido',
  'vet.email.missing': 'Escriba el correo electrónico',
  'vet.to.beforeFrom': 'El último día no puede ser anterior al primero',
}
