import { crash } from './crash'

/** Words of the furniture: forms, tables, menus. Field errors may use {label}, which is `none` where the field is unknown. */
export const ui = {
  ...crash,
  skip: 'Skip to the content',
  back: 'Back',
  copy: 'Copy',
  copied: 'Copied',
  notProvided: 'Not provided',
  language: 'Language',
  signIn: 'Sign in',
  'nav.label': 'Main menu',
  'breadcrumbs.label': 'Where you are',
  'pages.label': 'Pages',
  'pages.previous': 'Previous',
  'pages.next': 'Next',
  'account.menu': 'Your account',
  'account.roles': 'Your roles here',

  'field.optional': '(optional)',
  'field.left': 'You have {left, plural, one {# character} other {# characters}} left',
  'field.over': '{over, plural, one {# character} other {# characters}} too many',

  'date.month': 'Month',
  'date.day': 'Day',
  'date.year': 'Year',
  'date.missing': '{label, select, none {Enter the date} other {{label}: enter the date}}',
  'date.incomplete.month': '{label, select, none {Enter the month too} other {{label}: enter the month too}}',
  'date.incomplete.day': '{label, select, none {Enter the day too} other {{label}: enter the day too}}',
  'date.incomplete.year': '{label, select, none {Enter the year too} other {{label}: enter the year too}}',
  'date.impossible.month':
    '{label, select, none {Enter a month from 1 to 12 or its name} other {{label}: enter a month from 1 to 12 or its name}}',
  'date.impossible.day':
    '{label, select, none {Enter a day that this month has} other {{label}: enter a day that this month has}}',
  'date.impossible.year':
    '{label, select, none {Enter the year with four digits, such as 2025} other {{label}: enter the year with four digits, such as 2025}}',

  'hours.hint': 'For example 1.5 or 1:30',
  'hours.unit': 'hours',
  'hours.understood': '= {hours} h {minutes} min',
  'hours.missing': '{label, select, none {Enter the hours} other {{label}: enter the hours}}',
  'hours.unclear':
    '{label, select, none {Enter hours such as 1.5 or 1:30} other {{label}: enter hours such as 1.5 or 1:30}}',
  'hours.minutes':
    '{label, select, none {Enter at most 59 minutes after the colon} other {{label}: enter at most 59 minutes after the colon}}',

  'file.empty': 'This file is empty. Choose another one.',
  'file.tooLarge': 'This file is too large. Choose one of at most {max} MB.',
  'file.too_large': 'This file is too large. Choose a smaller one.',
  'file.unreachable': 'The file did not arrive. Check your connection, then choose it again.',
  'file.size': '({size} MB)',
  'file.remove': 'Remove',
  'file.stop': 'Stop',
  'file.sending': 'Uploading {name}',
  'file.attached': '{name} is attached',
  'file.progress': '{sent} of {total} MB',

  'errorSummary.title': 'There is a problem',
  'form.errorPrefix': 'Error:',
  'preview.ask': 'See the letter first',
  'preview.title':
    '{count, plural, =0 {No letter would leave} one {The letter as it would leave} other {The # letters as they would leave}}',
  'preview.notYet': 'Nothing has been sent or saved yet. Change what you like, then go on below.',
  'preview.none': 'This act sends no letter. Nothing has been saved yet.',
  'preview.to': 'To',
  'preview.subject': 'Subject',
  'form.pending': 'One moment…',
  'form.leave': 'What you typed here is not saved yet. Leave this page?',
  'form.restored': 'We brought back what you had typed. Check it, then save.',
  'form.signInAgain': 'Sign in again',
  'form.reload': 'Load this page again',
  'form.invalid': 'Some answers need another look.',
  'form.signed_out': 'You were signed out. What you typed is kept on this device: sign in again and it will be here.',
  'form.outdated':
    'Attune was updated while this page was open. What you typed is kept: load the page again and save once more.',
  'form.unreachable': 'We could not reach Attune. What you typed is still here. Check your connection, then try again.',
  'form.unexpected': 'Something went wrong on our side. Nothing you typed is lost; try again. Reference: {reference}',

  'error.missing': '{label, select, none {Fill this in} other {Fill in “{quoted}”}}',
  'error.choose': '{label, select, none {Choose an answer} other {Choose an answer for “{quoted}”}}',
  'error.unclear':
    '{label, select, none {Write this another way: we could not read it} other {Write “{quoted}” another way: we could not read it}}',
  'error.email':
    '{label, select, none {Enter an e-mail address such as name@example.org} other {{label}: enter an e-mail address such as name@example.org}}',
  'error.url':
    '{label, select, none {Enter an address that begins with https://} other {{label}: enter an address that begins with https://}}',
  'error.tooShort':
    '{label, select, none {Write at least {min, plural, one {# character} other {# characters}}} other {{label}: write at least {min, plural, one {# character} other {# characters}}}}',
  'error.tooLong':
    '{label, select, none {Write at most {max, plural, one {# character} other {# characters}}} other {{label}: write at most {max, plural, one {# character} other {# characters}}}}',
  'error.tooSmall': '{label, select, none {Enter at least {min}} other {{label}: enter at least {min}}}',
  'error.tooBig': '{label, select, none {Enter at most {max}} other {{label}: enter at most {max}}}',
  'error.tooFew':
    '{label, select, none {Choose at least {min, plural, =1 {one} other {#}}} other {{label}: choose at least {min, plural, =1 {one} other {#}}}}',
  'error.tooMany':
    '{label, select, none {Choose at most {max, plural, =1 {one} other {#}}} other {{label}: choose at most {max, plural, =1 {one} other {#}}}}',

  'autosave.idle': 'Saves while you type',
  'autosave.typing': 'Not saved yet',
  'autosave.saving': 'Saving…',
  'autosave.saved': 'Saved',
  'autosave.savedAt': 'Saved at {at, time, short}',
  'autosave.offline': 'Not saved: no connection. We keep trying, and your text stays on this device.',
  'autosave.conflict': 'Not saved: there are two versions',
  'autosave.refused': 'Not saved',
  'autosave.signedOut': 'You were signed out. Your text is kept on this device.',
  'autosave.retry': 'Try now',
  'autosave.conflictTitle': 'There are two versions of this text',
  'autosave.conflictText':
    'It was changed elsewhere, perhaps in another tab, while you were writing here. Choose which one stays.',
  'autosave.byHand':
    'Another text was saved meanwhile: it stands below. Take from it what you need and send this form again; what is in the field then stands.',
  'autosave.mine': 'Your version',
  'autosave.theirs': 'The other version',
  'autosave.keepMine': 'Keep mine',
  'autosave.takeTheirs': 'Take the other',

  'slow.title': 'Please wait a moment',
  'slow.text':
    'So many questions came from your network at once that we let them rest. Try again in {seconds, plural, one {# second} other {# seconds}}. Nothing is lost.',
  'slow.again': 'Try again',
  'page.notFoundTitle': 'Page not found',
  'page.notFoundText':
    'The address may be mistyped, the page may have moved, or it may not be yours to see. If you followed a link in a letter, ask the coordinator of your association for a new one.',
} as const
