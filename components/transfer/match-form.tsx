import { ActionForm } from '@/components/forms/action-form'
import { RadioGroup } from '@/components/forms/choice-fields'
import { Fieldset, Hidden } from '@/components/forms/fieldset'
import { SelectField } from '@/components/forms/select-field'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { PageHeader } from '@/components/layout/page-header'
import type { Place } from '@/components/portfolio/place'
import { Callout } from '@/components/ui/callout'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { ImportView } from '@/lib/transfer/queries/pages'
import { type Column, columnsIn } from '@/lib/transfer/schema/logs'
import { always, columnOf, missingFields, unreadHeaders } from '@/lib/transfer/schema/mapping'
import { columnName } from '@/lib/transfer/schema/say'
import { constantsOf } from '@/lib/transfer/schema/words'
import { codeWord } from './column-guide'

type Props = { place: Place; view: ImportView; action: FormAction }

/** Which column of the file is which: what was found, for the person to correct. */
export function MatchForm({ place, view, action }: Props) {
  const { t, applicationId } = place
  const { log, mapping, headers } = view
  const columns = columnsIn(log)
  const names = headers.map(({ name }) => name)
  const missing = missingFields(log, mapping)
  const unread = unreadHeaders(names, mapping)
  const list = (fields: readonly Column[]) =>
    fields.map((column) => <Source key={column.field} t={t} view={view} column={column} />)
  return (
    <ActionForm
      id={`match-${view.id}`}
      action={action}
      guard={false}
      defaults={{ dateOrder: view.dateOrder, columns: mapping }}
    >
      <PageHeader
        title={t('transfer.match.title')}
        lead={t('transfer.match.lead', { file: view.fileName, rows: view.rows, columns: headers.length })}
      />
      <Hidden name="applicationId" value={applicationId} />
      <Hidden name="importId" value={view.id} />
      {missing.length > 0 && (
        <Callout tone="warning" title={t('transfer.match.missing.title')}>
          {missing.map((field) => columnName(t, field)).join(', ')}
        </Callout>
      )}
      {unread.length > 0 && (
        <Callout tone="neutral" title={t('transfer.match.unread.title')}>
          <span className="break-words">{t('transfer.match.unread', { columns: unread.join(', ') })}</span>
        </Callout>
      )}
      <Fieldset legend={t('transfer.match.needed')}>{list(columns.filter((column) => column.required))}</Fieldset>
      <Fieldset legend={t('transfer.match.also')}>{list(columns.filter((column) => !column.required))}</Fieldset>
      <RadioGroup
        name="dateOrder"
        label={t('transfer.dateOrder.label')}
        hint={t('transfer.dateOrder.hint')}
        choices={[
          { value: 'mdy', label: t('transfer.dateOrder.mdy') },
          { value: 'dmy', label: t('transfer.dateOrder.dmy') },
        ]}
      />
      <FormActions>
        <SubmitButton>{t('transfer.match.submit')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}

/** What a column of the file is called in a choice: its name, or its number where it has none. */
function headerChoice(t: Translate, name: string, index: number) {
  const label = name ? t('transfer.match.column', { name }) : t('transfer.match.columnNumber', { number: index + 1 })
  return { value: String(index), label }
}

function Source({ t, view, column }: { t: Translate; view: ImportView; column: Column }) {
  const { headers, mapping } = view
  const { field, required, words } = column
  const at = columnOf(mapping, field)
  const samples = at === null ? [] : (headers[at]?.samples ?? [])
  const fixed = words ? constantsOf(words) : []
  const choices = [
    ...headers.map(({ name }, index) => headerChoice(t, name, index)),
    ...fixed.map((code) => ({
      value: always(code),
      label: t('transfer.match.always', { value: codeWord(t, column, code) }),
    })),
  ]
  return (
    <SelectField
      name={`columns.${field}`}
      label={columnName(t, field)}
      hint={samples.length > 0 ? t('transfer.match.samples', { samples: samples.join(' · ') }) : undefined}
      choices={choices}
      emptyLabel={t(required ? 'transfer.match.choose' : 'transfer.match.none')}
      width="full"
    />
  )
}
