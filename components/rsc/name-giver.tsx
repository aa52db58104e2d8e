import { ActionButton } from '@/components/forms/action-button'
import { ActionForm } from '@/components/forms/action-form'
import { RadioGroup } from '@/components/forms/choice-fields'
import { Hidden } from '@/components/forms/fieldset'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { PageHeader } from '@/components/layout/page-header'
import { Button } from '@/components/ui/button'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { FoundGiver } from '@/lib/rsc/queries/givers'
import { qualifiedWords } from './qualified-words'

type Props = {
  t: Translate
  applicationId: string
  asked: string
  found: FoundGiver[]
  languages: readonly ('en' | 'es')[]
  action: FormAction
}

/** Naming a giver: look in the register first, name them oneself otherwise. The search is a plain GET form. */
export function NameGiver({ t, applicationId, asked, found, languages, action }: Props) {
  const choices = languages.map((language) => ({ value: language, label: t(`common.language.${language}`) }))
  return (
    <>
      <PageHeader title={t('rsc.name.title')} lead={t('rsc.name.lead')} />
      <search>
        <form method="get" className="grid gap-2">
          <label htmlFor="q" className="font-semibold">
            {t('rsc.search.label')}
          </label>
          <div className="flex flex-wrap gap-3">
            <input
              id="q"
              name="q"
              type="search"
              defaultValue={asked}
              autoComplete="off"
              className="field-box max-w-md"
            />
            <Button type="submit" variant="secondary" icon="search">
              {t('rsc.search.act')}
            </Button>
          </div>
        </form>
      </search>
      {asked && <Results t={t} applicationId={applicationId} found={found} action={action} />}
      <section aria-labelledby="by-name" className="border-line border-t pt-8">
        <h2 id="by-name" className="heading text-2xl">
          {t('rsc.byName.title')}
        </h2>
        <p className="mt-1.5 mb-5 max-w-prose text-muted">{t('rsc.byName.lead')}</p>
        <ActionForm id="name-giver" action={action} defaults={{ locale: languages[0] ?? 'en' }}>
          <Hidden name="by" value="name" />
          <Hidden name="applicationId" value={applicationId} />
          <TextField name="name" label={t('rsc.name')} autoComplete="off" />
          <TextField
            name="email"
            type="email"
            inputMode="email"
            label={t('rsc.email')}
            autoComplete="off"
            spellCheck={false}
          />
          <RadioGroup name="locale" label={t('rsc.locale')} choices={choices} inline />
          <FormActions>
            <SubmitButton variant="secondary">{t('rsc.byName.act')}</SubmitButton>
          </FormActions>
        </ActionForm>
      </section>
    </>
  )
}

type ResultsProps = Pick<Props, 't' | 'applicationId' | 'found' | 'action'>

function Results({ t, applicationId, found, action }: ResultsProps) {
  return (
    <section aria-labelledby="found-title">
      <div role="status">
        <h2 id="found-title" className="heading text-xl">
          {t('rsc.search.results', { count: found.length })}
        </h2>
      </div>
      {found.length === 0 && <p className="mt-2 max-w-prose">{t('rsc.search.none')}</p>}
      {found.length >= 25 && <p className="mt-2 max-w-prose">{t('rsc.search.many', { count: found.length })}</p>}
      {found.length > 0 && (
        <ul className="panel mt-3 divide-y divide-line rounded-xl border border-line bg-surface shadow-card">
          {found.map((giver) => (
            <li
              key={giver.personId}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3.5 sm:px-5"
            >
              <div className="min-w-0">
                <p className="break-words font-semibold">{giver.name}</p>
                <p className="figures text-muted text-sm">
                  {[giver.city, ...qualifiedWords(t, giver.qualified)].filter(Boolean).join(' · ')}
                </p>
              </div>
              <ActionButton
                id={`choose-${giver.personId}`}
                action={action}
                input={{ by: 'register', applicationId, personId: giver.personId }}
                size="small"
              >
                {t('rsc.search.choose')}
                <span className="sr-only">: {giver.name}</span>
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
