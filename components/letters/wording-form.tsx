import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { WordingView } from '@/lib/orgs/queries/wordings'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { LettersPreview, PreviewButton } from '../forms/letters-preview'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { TabsNav } from '../ui/tabs-nav'
import { WordList } from './word-list'

type Props = { t: Translate; base: string; view: WordingView; done?: string; save: FormAction }

const wordingFormId = ({ letter, locale, version }: WordingView) => `wording-${letter}-${locale}-${version}`

/** A letter in one language: as it reads now, to be worded anew, with what it will say beneath. */
export function WordingForm({ t, base, view, done, save }: Props) {
  const { letter, locale, version, own, current, cases } = view
  const id = wordingFormId(view)
  return (
    <ActionForm key={id} id={id} action={save} defaults={current}>
      <PageHeader
        size="desk"
        kicker={t.any(`letters.name.${letter}`)}
        title={t('letters.form.title')}
        lead={t.any(`letters.for.${letter}`)}
      />
      <TabsNav
        label={t('letters.form.language')}
        tabs={(['en', 'es'] as const).map((one) => ({
          href: `${base}/${letter}?locale=${one}`,
          label: t(`common.language.${one}`),
          current: one === locale,
        }))}
      />
      {(done === 'saved' || done === 'reverted') && (
        <Callout tone="success" role="status">
          {t(`letters.form.${done}`)}
        </Callout>
      )}
      <p className="text-muted">{own ? t('letters.form.own', { version }) : t('letters.form.shipped')}</p>
      <Hidden name="letter" value={letter} />
      <Hidden name="locale" value={locale} />
      <Hidden name="version" value={version} />
      <TextField name="subject" label={t('letters.form.subject')} width="full" autoComplete="off" />
      <TextField name="title" label={t('letters.form.heading')} width="full" autoComplete="off" />
      <TextArea name="body" label={t('letters.form.body')} hint={t('letters.form.body.hint')} rows={16} />
      <TextField
        name="sample"
        label={t('letters.form.sample')}
        hint={t('letters.form.sample.hint', { example: cases[0] ?? '–' })}
        width="md"
        autoComplete="off"
        optional
      />
      <LettersPreview />
      <FormActions>
        <SubmitButton>{t('letters.form.save')}</SubmitButton>
        <PreviewButton />
      </FormActions>
    </ActionForm>
  )
}

/** What this letter may name, beside the form. */
export function WordingWords({ t, view }: { t: Translate; view: WordingView }) {
  const { words, numbers, choices, blocks, must } = view.vocabulary
  const formId = wordingFormId(view)
  const facts = [...words, ...numbers].map((name) => ({ name, meaning: t.any(`letters.word.${name}`) }))
  const drawn = blocks.map((name) => ({
    name,
    meaning: t.any(`letters.block.${name}`),
    must: must.includes(name) ? t('letters.words.must') : undefined,
  }))
  return (
    <Panel title={t('letters.words.title')}>
      <div className="grid gap-5">
        <p className="text-muted text-sm">{t('letters.words.lead')}</p>
        <WordList formId={formId} title={t('letters.words.facts')} words={facts} />
        <WordList formId={formId} title={t('letters.words.blocks')} words={drawn} alone />
        {(choices.length > 0 || numbers.length > 0) && (
          <p className="text-muted text-sm">{t('letters.words.choices')}</p>
        )}
      </div>
    </Panel>
  )
}
