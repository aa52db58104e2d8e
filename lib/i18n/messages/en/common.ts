/** Words used in more than one room. Keys are flat inside a namespace; ICU message syntax. */
export const common = {
  'app.name': 'Attune',
  'language.en': 'English',
  'language.es': 'Español',
  'action.save': 'Save',
  'action.continue': 'Continue',
  'action.cancel': 'Cancel',
  'error.not_found': 'This could not be found.',
  'error.forbidden': 'Your role does not allow this.',
  'error.closed': 'This can no longer be changed.',
  'error.conflict': 'Somebody changed this in the meantime. Look at the new version, then try again.',
  'error.invalid': 'Some answers need another look.',
  'error.unavailable': 'This is not available just now. Try again in a minute.',
  'error.limited': 'Too many attempts. Wait a little, then try again.',
  'error.unexpected': 'Something went wrong on our side. Nothing you typed is lost; try again. Reference: {reference}',
} as const
