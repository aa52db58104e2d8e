import type { Translate } from '@/lib/i18n/translator'
import type { EntryChange } from '@/lib/rules/entry-changes'
import { entryName, fieldValue } from './field-value'

const FIELDS = [
  ...['title', 'provider', 'completedOn', 'minutes', 'deiMinutes', 'rscProvisionMinutes', 'about', 'serves'],
  ...['competencies', 'level', 'field', 'institution', 'name', 'state', 'kind', 'fromDay', 'toDay', 'role', 'employer'],
  ...['weeklyMinutes', 'paid', 'supervised', 'specialisedTraining', 'supervisorEndorsed', 'families', 'description'],
  ...['format', 'concerns', 'recipients', 'setting', 'association', 'heldOn', 'mode', 'giver', 'text', 'jobTitle'],
]

/** What is different from what was there: each field with its old and new value, documents that came and went. */
export function EntryChanges({ t, changes }: { t: Translate; changes?: readonly EntryChange[] }) {
  if (!changes) return <p className="text-muted text-sm">{t('casework.answers.unknownBefore')}</p>
  if (changes.length === 0) return <p className="text-muted text-sm">{t('casework.answers.nothingChanged')}</p>
  return (
    <ul className="grid gap-3 text-sm">
      {changes.map((change) => (
        <li key={change.id} className="rounded-lg bg-sunken p-3">
          <p className="font-semibold">{t(`casework.change.${change.how}`, { name: entryName(t, change) })}</p>
          {change.fields.length > 0 && (
            <dl className="mt-1 grid gap-2">
              {change.fields.map(({ field, was, is }) => (
                <div key={field}>
                  <dt>{t.any(`casework.field.${FIELDS.includes(field) ? field : 'other'}`)}</dt>
                  <dd className="text-muted">
                    {t('casework.change.was')}: <del>{fieldValue(t, change.kind, field, was)}</del>
                  </dd>
                  <dd>
                    {t('casework.change.is')}:{' '}
                    <ins className="no-underline">{fieldValue(t, change.kind, field, is)}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {change.documentsAdded.length > 0 && (
            <p>{t('casework.change.documentsAdded', { names: change.documentsAdded.join(', ') })}</p>
          )}
          {change.documentsRemoved.length > 0 && (
            <p>{t('casework.change.documentsRemoved', { names: change.documentsRemoved.join(', ') })}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
