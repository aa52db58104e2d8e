import type { FormState } from '@/lib/core/action-result'
import { parseMessageRef, type RefValues } from '@/lib/core/message-ref'
import type { Translate } from '@/lib/i18n/translator'

/** A field error in words. Messages may use `{label}` (bare; `none` when the field is not known), `{quoted}` (as it stands) and the refusal's details. */
export function sayFieldError(t: Translate, ref: string, label?: string, detail?: RefValues): string {
  const { key, values } = parseMessageRef(ref)
  const named = label?.replace(/^[¿¡]|[?!:.]\s*$/g, '')
  return t.any(key, { label: named || 'none', quoted: label ?? '', ...detail, ...values })
}

/** The refusal as a whole in words: its reason where there is one, else what its code says. */
export function sayRefusal(t: Translate, state: FormState): string {
  const { code = 'unexpected', reason, detail, reference = '–' } = state
  if (code === 'signed_out') return t('ui.form.signed_out')
  if (reason && t.has(parseMessageRef(reason).key)) return sayFieldError(t, reason, undefined, detail)
  const known = [`ui.form.${code}`, `common.error.${code}`].find((key) => t.has(key))
  return t.any(known ?? 'ui.form.unexpected', { reference, ...detail })
}
