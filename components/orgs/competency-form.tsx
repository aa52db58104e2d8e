import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { CompetencyListView } from '@/lib/orgs/queries/competency-list'
import { writtenList } from '@/lib/orgs/schema/read-competencies'
import { DOMAINS, type Domain } from '@/lib/rules/competencies'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { PageHeader } from '../layout/page-header'
import { ConflictNotice } from '../portfolio/conflict-notice'
import { Callout } from '../ui/callout'
import { CompetencyField } from './competency-field'

type Props = { t: Translate; view: CompetencyListView; done?: string; save: FormAction }

/** Loads the association's own list of competencies below the eight domains, or changes it. */
export function CompetencyForm({ t, view, done, save }: Props) {
  const label = t('orgs.competencies.list')
  const names = Object.fromEntries(DOMAINS.map((code) => [code, t(`rules.domain.${code}`)])) as Record<Domain, string>
  return (
    <ActionForm key={view.version} id={`competencies-${view.version}`} action={save}>
      <PageHeader size="desk" title={t('orgs.competencies.title')} lead={t('orgs.competencies.lead')} />
      {done === 'saved' && (
        <Callout tone="success" role="status">
          {t('orgs.competencies.saved')}
        </Callout>
      )}
      <ConflictNotice fields={[{ name: 'list', label }]} />
      <Hidden name="version" value={view.version} />
      <CompetencyField
        label={label}
        hint={t('orgs.competencies.list.hint', { domains: Object.values(names).join('; ') })}
        written={writtenList(view.list)}
        words={view.words}
        names={names}
      />
      <FormActions>
        <SubmitButton>{t('orgs.competencies.save')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}
