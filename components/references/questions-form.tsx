import { ActionForm } from '@/components/forms/action-form'
import { Fieldset, Hidden } from '@/components/forms/fieldset'
import { SelectField } from '@/components/forms/select-field'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { PageHeader } from '@/components/layout/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import type { FormAction } from '@/lib/core/action-result'
import { translator } from '@/lib/i18n/translate'
import type { Translate } from '@/lib/i18n/translator'
import { QUESTION_PAGES, questionText } from '@/lib/references/form'
import type { FormEdit } from '@/lib/references/queries/forms'
import { DOMAINS } from '@/lib/rules/competencies'
import { categoryName } from './forms-list'

/** Room for more questions below those there are; a row left empty is none. */
const SPARE = 4

type Props = { t: Translate; base: string; view: FormEdit; action: FormAction }

/** The questions of one category in both languages, published as a new version. */
export function QuestionsForm({ t, base, view, action }: Props) {
  const { category, number, questions, copied } = view
  const [en, es] = [translator('en'), translator('es')]
  const rows = questions.map((question) => ({
    en: questionText(en, question),
    es: questionText(es, question),
    domain: question.domain,
    page: `${question.page}`,
  }))
  const last = rows.at(-1)
  const spare = Array.from({ length: SPARE }, () => ({
    en: '',
    es: '',
    domain: last?.domain ?? DOMAINS[0],
    page: last?.page ?? '1',
  }))
  const defaults = { questions: [...rows, ...spare] }
  const places = Array.from({ length: rows.length + SPARE }, (_, nth) => nth)
  const domains = DOMAINS.map((value) => ({ value, label: t.any(`rules.domain.${value}`) }))
  const pages = QUESTION_PAGES.map((page) => ({ value: `${page}`, label: t(`references.rate.questions.${page}`) }))
  return (
    <ActionForm
      key={`${number}-${copied}`}
      id={`questions-${category || 'all'}-${number}${copied ? '-copy' : ''}`}
      action={action}
      defaults={defaults}
    >
      <PageHeader
        size="desk"
        kicker={categoryName(t, category)}
        title={t('references.form.title')}
        lead={t('references.form.lead')}
        actions={
          <ButtonLink href={`${base}/${category || 'all'}?from=attune`} variant="quiet" plain>
            {t('references.form.copy')}
          </ButtonLink>
        }
      />
      <Hidden name="category" value={category} />
      <Hidden name="number" value={number} />
      {places.map((nth) => (
        <Fieldset
          key={nth}
          legend={t(nth < rows.length ? 'references.form.question' : 'references.form.spare', { nth: nth + 1 })}
        >
          <TextArea name={`questions[${nth}].en`} label={t('references.form.en')} rows={2} limit={300} />
          <TextArea name={`questions[${nth}].es`} label={t('references.form.es')} rows={2} limit={300} />
          <div className="grid gap-5 sm:grid-cols-2">
            <SelectField name={`questions[${nth}].domain`} label={t('references.form.domain')} choices={domains} />
            <SelectField name={`questions[${nth}].page`} label={t('references.form.page')} choices={pages} />
          </div>
        </Fieldset>
      ))}
      <FormActions>
        <SubmitButton>{t('references.form.publish')}</SubmitButton>
        <ButtonLink variant="quiet" href={base}>
          {t('common.action.cancel')}
        </ButtonLink>
      </FormActions>
    </ActionForm>
  )
}
