import { TextField } from '@/components/forms/text-field'
import type { Translate } from '@/lib/i18n/translator'

/** Where our letters to a rater go. Nobody's own address is offered. */
export function RaterEmail({ t }: { t: Translate }) {
  return (
    <TextField
      name="email"
      type="email"
      inputMode="email"
      label={t('references.email')}
      hint={t('references.email.hint')}
      autoComplete="off"
      spellCheck={false}
    />
  )
}
