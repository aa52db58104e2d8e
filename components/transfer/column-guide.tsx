import { FactList } from '@/components/ui/summary-list'
import type { Translate } from '@/lib/i18n/translator'
import { type Column, columnsIn, type Log } from '@/lib/transfer/schema/logs'
import { columnName } from '@/lib/transfer/schema/say'
import { constantsOf, nameKey } from '@/lib/transfer/schema/words'

/** A code of a column as people write it. */
export function codeWord(t: Translate, { words }: Column, code: string): string {
  const key = words ? nameKey(words, code) : null
  return key === null ? code.replaceAll(';', '; ') : t.any(key)
}

function holds(t: Translate, log: Log, column: Column): string {
  const { field, kind, words } = column
  const special = [`transfer.holds.${field}.${log}`, `transfer.holds.${field}`].find((key) => t.has(key))
  const list = words ? constantsOf(words).filter((code) => !code.includes(';')) : []
  const named = list.map((code) => codeWord(t, column, code)).join('; ')
  const plain =
    kind === 'list'
      ? t('transfer.holds.list', { words: named })
      : kind === 'choice'
        ? t('transfer.holds.words', { words: named })
        : t(`transfer.holds.${kind}`)
  return special ? `${plain}. ${t.any(special)}` : plain
}

/** What each column of a log may hold, in the words that are understood. */
export function ColumnGuide({ t, log }: { t: Translate; log: Log }) {
  return (
    <FactList
      facts={columnsIn(log).map((column) => ({
        id: column.field,
        label: columnName(t, column.field),
        value: column.required ? `${holds(t, log, column)} (${t('transfer.holds.required')})` : holds(t, log, column),
      }))}
    />
  )
}
