import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { ApplyView, Choice } from '@/lib/portfolio/queries/apply'
import type { Track } from '@/lib/rules/categories'
import { ActionForm } from '../forms/action-form'
import { CheckboxGroup, RadioGroup, type RichChoice } from '../forms/choice-fields'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { TextLink } from '../ui/text-link'
import { FormTexts } from './form-texts'

type Props = { t: Translate; slug: string; email: string; view: ApplyView; start: FormAction }

function choiceOf(t: Translate, slug: string, track: Track, { category, not, openPath }: Choice): RichChoice {
  const ages = `${track}, ${t(`rules.track.${track}`)}`
  const hint = not ? `${ages}. ${t(`portfolio.apply.not.${not}`)}` : ages
  return {
    value: category,
    label: t.any(`rules.category.${category}`),
    disabled: not !== null,
    hint: openPath ? (
      <>
        {hint} <TextLink href={openPath}>{t('portfolio.apply.goOn')}</TextLink>
      </>
    ) : (
      hint
    ),
    more: <TextLink href={`/${slug}/categories/${category}`}>{t('portfolio.apply.category.what')}</TextLink>,
  }
}

/** Choose a category and start. What the licence does not allow is shown as not offered, with the reason. */
export function ApplyForm({ t, slug, email, view, start }: Props) {
  const { tracks, addOn, edition, closed, chosen } = view
  const help = (
    <Callout tone="neutral" icon="circle-help" title={t('portfolio.apply.help')}>
      {t('portfolio.apply.help.text')} <TextLink href={`/${slug}/find`}>{t('portfolio.apply.help.link')}</TextLink>
      <p className="mt-2">
        <TextLink href={`/${slug}/what-if`}>{t('claims.whatIf.link')}</TextLink>
      </p>
    </Callout>
  )
  const header = <PageHeader title={t('portfolio.apply.title')} lead={t('portfolio.apply.lead')} />
  if (closed) {
    return (
      <>
        {header}
        <Callout tone="warning" title={t(`portfolio.apply.closed.${closed}`)}>
          {t(`portfolio.apply.closed.${closed}.text`, { email })}
        </Callout>
        {help}
      </>
    )
  }
  return (
    <FormTexts t={t}>
      <ActionForm
        id="apply"
        action={start}
        guard={false}
        defaults={{ category: chosen ?? '', addOns: addOn.chosen ? [addOn.code] : [] }}
      >
        {header}
        {help}
        <RadioGroup
          name="category"
          label={t('portfolio.apply.category')}
          choices={tracks.flatMap(({ track, choices }) => choices.map((choice) => choiceOf(t, slug, track, choice)))}
        />
        <CheckboxGroup
          name="addOns"
          label={t('portfolio.apply.addOns')}
          choices={[
            {
              value: addOn.code,
              label: t('portfolio.apply.addOn.ERS'),
              hint: addOn.not ? t(`portfolio.apply.not.${addOn.not}`) : t('portfolio.apply.addOn.ERS.hint'),
              disabled: addOn.not !== null,
            },
          ]}
        />
        <p className="max-w-prose text-muted">{t('portfolio.apply.edition', { edition })}</p>
        <FormActions>
          <SubmitButton>{t('portfolio.apply.start')}</SubmitButton>
        </FormActions>
      </ActionForm>
      <AddOnAlone t={t} view={view} start={start} />
    </FormTexts>
  )
}

/** The add-on without a category: a form of its own for whoever holds an endorsement, the reason for anybody else. */
function AddOnAlone({ t, view, start }: Pick<Props, 't' | 'view' | 'start'>) {
  const { not, held, openPath } = view.alone
  const categories = held.map((code) => t.any(`rules.category.${code}`)).join(', ')
  const why = not === 'none' || not === 'held' || not === 'open' ? t(`portfolio.apply.alone.not.${not}`) : null
  return (
    <Panel id="add-on" title={t('portfolio.apply.alone.title')} className="mt-10">
      {not ? (
        <p>
          {why ?? t.any(`portfolio.apply.not.${not}`)}{' '}
          {openPath && <TextLink href={openPath}>{t('portfolio.apply.goOn')}</TextLink>}
        </p>
      ) : (
        <ActionForm id="apply-add-on" action={start} guard={false}>
          <p>{t('portfolio.apply.alone.text', { categories })}</p>
          <Hidden name="addOns[]" value="ERS" />
          <FormActions>
            <SubmitButton variant="secondary">{t('portfolio.apply.alone.start')}</SubmitButton>
          </FormActions>
        </ActionForm>
      )}
    </Panel>
  )
}
