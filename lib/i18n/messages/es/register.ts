import type { register as english } from '../en/register'

export const register: Record<keyof typeof english, string> = {
  'error.notYours': 'Solo la persona que tiene este Endorsement puede decidirlo.',
  'error.vettingOff': 'La configuración de su asociación no permite proveedores aprobados.',
  'error.vettingOver': 'El plazo en que su asociación podía aprobar proveedores ha terminado.',
  'error.alreadyHeld': 'Esta persona ya tiene el Endorsement, con el número {number}.',
  'error.givenName': 'Escriba el nombre',
  'error.familyName': 'Escriba el apellido',
  'error.email': 'Escriba el correo electrónico',
  'error.toBeforeFrom': 'El último día no puede ser anterior al primero',
}
