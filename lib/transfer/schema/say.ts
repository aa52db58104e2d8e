import { parseMessageRef } from '@/lib/core/message-ref'
import type { Translate } from '@/lib/i18n/translator'
import { headerKey } from './mapping'

/** A field of a log as its column is called. */
export function columnName(t: Translate, field: string): string {
  return t.any(headerKey(field))
}

/** Why a cell or a row cannot be entered, in words. */
export function sayReason(t: Translate, reason: string): string {
  const { key, values } = parseMessageRef(reason)
  return t.has(key) ? t.any(key, { label: 'none', quoted: '', ...values }) : t('ui.error.unclear', { label: 'none' })
}
