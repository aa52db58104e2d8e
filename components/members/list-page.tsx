import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { MemberListView, MemberTrial } from '@/lib/transfer/queries/member-list'
import { MEMBER_FIELDS } from '@/lib/transfer/schema/members'
import { sayReason } from '@/lib/transfer/schema/say'
import { ActionButton } from '../forms/action-button'
import { ActionForm } from '../forms/action-form'
import { RadioGroup } from '../forms/choice-fields'
import { Fieldset, Hidden } from '../forms/fieldset'
import { SelectField } from '../forms/select-field'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { Stat, StatRow } from '../ui/stat'
import { Table, TBody, Td, THead, Th, Tr } from '../ui/table'

type Props = {
  t: Translate
  view: MemberListView
  acts: Record<'try' | 'take', FormAction>
}

/** A file of members before it counts: what it would do, the rows to mend, and which column is which. */
export function MemberListPage({ t, view, acts }: Props) {
  const { result, id, fileName, rows, takenOn } = view
  const good = result?.good ?? 0
  return (
    <div className="grid gap-8">
      <PageHeader title={t('members.list.title')} lead={t('members.list.lead', { file: fileName, rows })} />
      {takenOn !== null ? (
        <Callout tone="success">{t('members.list.taken', { date: formatDay(t.locale, takenOn) })}</Callout>
      ) : (
        <>
          {result && <Result t={t} result={result} />}
          {result && good === 0 && <Callout tone="warning">{t('members.list.nothing')}</Callout>}
          {result && good > 0 && (
            <div>
              <ActionButton id={`take-${id}`} action={acts.take} input={{ listId: id }} variant="primary">
                {t(result.bad > 0 ? 'members.list.takeWithout' : 'members.list.take')}
              </ActionButton>
            </div>
          )}
          <Columns t={t} view={view} action={acts.try} />
        </>
      )}
    </div>
  )
}

function Result({ t, result }: { t: Translate; result: MemberTrial }) {
  const { added, changed, same, ended, here, met, lost, bad, problems } = result
  const figures = { added, changed, same, ended, here, met, lost }
  return (
    <>
      <section aria-labelledby="result" className="grid gap-4">
        <h2 id="result" className="heading text-xl">
          {t('members.list.result')}
        </h2>
        <StatRow>
          {(['added', 'changed', 'same', 'ended', 'here', 'met', 'lost'] as const).map((one) => (
            <Stat key={one} label={t(`members.list.${one}`)} value={figures[one]} />
          ))}
        </StatRow>
      </section>
      {bad > 0 && (
        <Panel id="bad" title={t('members.list.bad', { count: bad })}>
          <p className="mb-3">{t('members.list.badLead')}</p>
          <Table caption={t('members.list.bad', { count: bad })} cards dense>
            <THead>
              <Th>{t('members.list.row')}</Th>
              <Th>{t('members.list.field')}</Th>
              <Th>{t('members.list.typed')}</Th>
              <Th>{t('members.list.reason')}</Th>
            </THead>
            <TBody>
              {problems.map(({ row, field, typed, reason }) => (
                <Tr key={row}>
                  <Td label={t('members.list.row')} className="figures">
                    {row}
                  </Td>
                  <Td label={t('members.list.field')}>{t(`members.field.${field}`)}</Td>
                  <Td label={t('members.list.typed')} className="break-words">
                    {typed || '–'}
                  </Td>
                  <Td label={t('members.list.reason')}>{sayReason(t, reason)}</Td>
                </Tr>
              ))}
            </TBody>
          </Table>
          {bad > problems.length && (
            <p className="mt-3 text-muted">{t('members.list.badMore', { count: problems.length })}</p>
          )}
        </Panel>
      )}
    </>
  )
}

function Columns({ t, view, action }: { t: Translate; view: MemberListView; action: FormAction }) {
  const { id, headers, mapping, dateOrder, whole } = view
  const columns = Object.fromEntries(MEMBER_FIELDS.map((field) => [field, String(mapping[field] ?? '')]))
  const choices = headers.map(({ name }, at) => ({ value: String(at), label: name || String(at + 1) }))
  return (
    <ActionForm
      id={`try-${id}`}
      action={action}
      guard={false}
      defaults={{ dateOrder, whole: whole ? 'yes' : 'no', columns }}
    >
      <Hidden name="listId" value={id} />
      <Fieldset legend={t('members.list.columns')}>
        {MEMBER_FIELDS.map((field) => {
          const samples = headers[mapping[field] ?? -1]?.samples ?? []
          return (
            <SelectField
              key={field}
              name={`columns.${field}`}
              label={t(`members.field.${field}`)}
              hint={samples.length > 0 ? t('members.list.samples', { samples: samples.join(' · ') }) : undefined}
              choices={choices}
              emptyLabel={t('members.list.none')}
            />
          )
        })}
      </Fieldset>
      <RadioGroup
        name="dateOrder"
        label={t('members.list.dateOrder')}
        choices={(['mdy', 'dmy'] as const).map((one) => ({ value: one, label: t(`members.list.${one}`) }))}
      />
      <RadioGroup
        name="whole"
        label={t('members.list.whole')}
        choices={(['yes', 'no'] as const).map((one) => ({ value: one, label: t(`members.list.whole.${one}`) }))}
      />
      <FormActions>
        <SubmitButton variant="secondary">{t('members.list.try')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}
