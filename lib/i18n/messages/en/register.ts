/** Endorsements granted, the public register, certificates, vetted givers. */
export const register = {
  'error.notYours': 'Only the person who holds this endorsement decides that.',
  'error.vettingOff': 'Your association’s settings do not allow vetted givers.',
  'error.vettingOver': 'The time in which your association may vet givers is over.',
  'error.alreadyHeld': 'This person already holds the endorsement, as {number}.',
  'error.givenName': 'Enter the first name',
  'error.familyName': 'Enter the last name',
  'error.email': 'Enter the email address',
  'error.toBeforeFrom': 'The last day must not come before the first',
} as const
