import { parsePlainDate } from '@/lib/core/plain-date'
import { formatDay, formatHours, formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { EntryChange, FieldValue } from '@/lib/rules/entry-changes'

/** Under which keys the words of a field's codes stand; the same field may hold other codes in another kind of entry. */
const CODES: Record<string, string> = {
  level: 'rules.level',
  competencies: 'rules.domain',
  about: 'rules.track',
  serves: 'rules.track',
  format: 'rsc.format',
  concerns: 'rsc.concerns',
  'work.kind': 'ledger.kind',
  'licence.kind': 'ledger.licenceKind',
  'rater.role': 'references.role',
  mode: 'sessions.mode',
}

/** What an entry is called: runs and sessions of RSC have only their day, value statements only a code. */
export function entryName(t: Translate, { kind, name }: Pick<EntryChange, 'kind' | 'name'>): string {
  if (kind === 'value') return t.any(`portfolio.value.${name}`)
  const day = parsePlainDate(name)
  return day ? t('casework.change.rsc', { kind, day: formatDay(t.locale, day) }) : name
}

/** A field of an entry as people read it: words for codes, days and hours as they are written here. */
export function fieldValue(t: Translate, kind: string, field: string, value: FieldValue): string {
  if (value === null || value === '') return t('casework.value.none')
  if (typeof value === 'boolean') return t(value ? 'casework.value.yes' : 'casework.value.no')
  if (typeof value === 'number') {
    return /minutes$/i.test(field)
      ? t('casework.value.hours', { hours: formatHours(t.locale, value) })
      : formatNumber(t.locale, value)
  }
  if (typeof value !== 'string') {
    return value.length === 0
      ? t('casework.value.none')
      : value.map((one) => fieldValue(t, kind, field, one)).join(', ')
  }
  const prefix = CODES[`${kind}.${field}`] ?? CODES[field]
  if (prefix && t.has(`${prefix}.${value}`)) return t.any(`${prefix}.${value}`)
  const day = parsePlainDate(value)
  return day ? formatDay(t.locale, day) : value
}
