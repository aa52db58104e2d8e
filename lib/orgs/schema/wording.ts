import { z } from 'zod'
import { countField, requiredText } from '@/lib/core/form-fields'
import { messageRef } from '@/lib/core/message-ref'
import { LOCALES } from '@/lib/i18n/catalogue'
import { LETTERS, type LetterName } from '@/lib/mail/letters'
import { type Fault, readWording } from '@/lib/mail/wording'
import { shippedWording } from '@/lib/mail/wording-of'

export const LetterRef = z.strictObject({
  letter: z.enum(Object.keys(LETTERS) as [LetterName, ...LetterName[]], { error: 'letters.error.letter' }),
  locale: z.enum(LOCALES, { error: 'ui.error.choose' }),
})

/** What is wrong with a wording, as the form says it: what was typed, and what was probably meant. */
function faultRef({ reason, what, meant }: Fault): string {
  const name = meant ? 'letters.error.unknownMeant' : 'letters.error.unknown'
  return messageRef(reason === 'unknown' ? name : `letters.error.${reason}`, { what, meant: meant ?? '' })
}

/** How a letter is worded from now on, checked against what the letter knows. */
export const SaveWordingInput = LetterRef.extend({
  /** The newest version the form knew of. */
  version: countField,
  subject: requiredText('letters.error.subject', 150),
  title: requiredText('letters.error.title', 150),
  body: requiredText('letters.error.body', 10_000),
  /** Whose facts the preview shows: the reference of an application. Nothing typed: made-up ones. */
  sample: z.string().trim().max(60, 'letters.error.sample').default(''),
}).superRefine(({ letter, locale, subject, title, body }, issues) => {
  const { vocabulary } = shippedWording(letter, locale)
  for (const fault of readWording({ subject, title, body }, vocabulary, locale).faults) {
    issues.addIssue({ code: 'custom', path: [fault.field], message: faultRef(fault) })
  }
})

/** Back to an earlier version; 0 is the letter as Attune ships it. */
export const RevertWordingInput = LetterRef.extend({ version: countField, to: countField })
