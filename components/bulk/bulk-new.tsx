import type { ChooseView } from '@/lib/bulk/queries/pages'
import { MOST_CASES, TEXT_LIMIT, VARIABLES } from '@/lib/bulk/schema'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import { SECTION_CODES } from '@/lib/rules/sections'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { SelectField } from '../forms/select-field'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'
import { Callout } from '../ui/callout'
import { EmptyState } from '../ui/empty-state'

type Props = { t: Translate; desk: string; view: ChooseView; prepare: FormAction }

/** What exactly is to be done with the chosen cases; the answer is a preview. */
export function BulkNew({ t, desk, view, prepare }: Props) {
  const { kind, count, all, picked, query } = view
  const back = `${desk}?${query || 'stage='}`
  if (count === null || count === 0 || (kind === 'move' && view.rounds.length === 0)) {
    return (
      <div className="grid justify-items-start gap-5">
        <PageHeader size="desk" title={t(`bulk.kind.${kind}`)} />
        {count === null && <Callout tone="warning">{t('bulk.error.many', { max: MOST_CASES })}</Callout>}
        {count === 0 && (
          <EmptyState icon="clipboard-list" title={t('bulk.none.title')}>
            {t('bulk.none.text')}
          </EmptyState>
        )}
        {count ? <Callout tone="info">{t('bulk.new.rounds.none')}</Callout> : null}
        <ButtonLink href={back}>{t('bulk.none.back')}</ButtonLink>
      </div>
    )
  }
  return (
    <ActionForm id={`bulk-${kind}`} action={prepare}>
      <PageHeader size="desk" title={t(`bulk.kind.${kind}`)} lead={t('bulk.new.lead', { count })} />
      <Hidden name="kind" value={kind} />
      <Hidden name="query" value={query} />
      {all ? <Hidden name="all" value="on" /> : <Hidden name="picked" value={picked} />}
      <Terms t={t} view={view} />
      <FormActions>
        <SubmitButton>{t('bulk.new.see')}</SubmitButton>
        <ButtonLink href={back} variant="secondary">
          {t('common.action.cancel')}
        </ButtonLink>
      </FormActions>
    </ActionForm>
  )
}

function Terms({ t, view: { kind, coordinators, rounds } }: Pick<Props, 't' | 'view'>) {
  const named = (rows: readonly { id: string; name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }))
  switch (kind) {
    case 'assign':
      return (
        <SelectField
          name="coordinatorId"
          label={t('bulk.new.coordinator')}
          emptyLabel={t('bulk.error.coordinator')}
          choices={named(coordinators)}
        />
      )
    case 'move':
      return (
        <SelectField
          name="roundId"
          label={t('bulk.new.round')}
          emptyLabel={t('bulk.error.round')}
          choices={named(rounds)}
        />
      )
    case 'extend':
      return (
        <TextField
          name="days"
          label={t('bulk.new.days')}
          hint={t('bulk.new.daysHint')}
          inputMode="numeric"
          width="xs"
        />
      )
    case 'message':
      return (
        <>
          <SelectField
            name="section"
            label={t('bulk.new.section')}
            hint={t('bulk.new.sectionHint')}
            choices={SECTION_CODES.map((code) => ({ value: code, label: t(`review.section.${code}`) }))}
          />
          <TextArea
            name="text"
            label={t('bulk.new.text')}
            hint={t('bulk.new.textHint', { variables: VARIABLES.map((name) => `{${name}}`).join(', ') })}
            rows={8}
            limit={TEXT_LIMIT}
          />
        </>
      )
    case 'remind':
      return <p>{t('bulk.new.remind')}</p>
  }
}
