import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { ValueLine, ValuesView } from '@/lib/portfolio/queries/values'
import { VALUE_LIMIT } from '@/lib/portfolio/schema/application'
import { ActionForm } from '../forms/action-form'
import { AutosaveText } from '../forms/autosave-text'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { FinishSection } from './finish-section'
import { FormTexts } from './form-texts'

type ListProps = { t: Translate; view: ValuesView; complete: FormAction; reopen: FormAction }

/** The seven values, each with what was written about it. */
export function ValuesList({ t, view, complete, reopen }: ListProps) {
  const { head, values, written, finished, may } = view
  return (
    <>
      <PageHeader
        kicker={t('portfolio.home.kicker', { reference: head.reference })}
        title={t('portfolio.values.title')}
        lead={t('portfolio.values.lead')}
        meta={<span className="figures text-muted">{t('portfolio.values.count', { written })}</span>}
      />
      {!may.write && <Callout tone="neutral">{t('portfolio.values.closed')}</Callout>}
      <div className="grid max-w-3xl gap-5">
        {values.map((line) => (
          <ValuePanel key={line.value} t={t} path={head.path} line={line} open={may.write} />
        ))}
      </div>
      {(may.finish || finished) && (
        <div className="max-w-3xl">
          <FinishSection
            t={t}
            applicationId={head.id}
            section="values"
            finished={finished}
            complete={complete}
            reopen={reopen}
          />
        </div>
      )}
    </>
  )
}

function ValuePanel({ t, path, line, open }: { t: Translate; path: string; line: ValueLine; open: boolean }) {
  const { value, text } = line
  const said = text.trim() !== ''
  const name = t(`portfolio.value.${value}`)
  const act = said ? t('portfolio.values.change') : t('portfolio.values.write')
  return (
    <Panel
      id={`value-${value}`}
      title={name}
      action={
        open && (
          <ButtonLink
            href={`${path}/values?write=${value}`}
            size="small"
            variant={said ? 'secondary' : 'primary'}
            icon="pencil"
          >
            {act}
            <span className="sr-only"> {name}</span>
          </ButtonLink>
        )
      }
    >
      <p className="text-muted">{t(`portfolio.value.${value}.about`)}</p>
      {said ? (
        <p className="prose mt-3 whitespace-pre-line">{text}</p>
      ) : (
        <p className="mt-3 font-semibold text-muted">{t('portfolio.values.empty')}</p>
      )}
    </Panel>
  )
}

type WriteProps = { t: Translate; applicationId: string; path: string; line: ValueLine; save: FormAction }

/** One statement, saved while it is typed; without JavaScript a form like any other. */
export function ValueForm({ t, applicationId, path, line, save }: WriteProps) {
  const { value, text, version } = line
  return (
    <FormTexts t={t}>
      <ActionForm id={`value-${value}`} action={save} guard={false}>
        <PageHeader
          kicker={t('portfolio.values.title')}
          title={t(`portfolio.value.${value}`)}
          lead={t(`portfolio.value.${value}.about`)}
        />
        <Hidden name="applicationId" value={applicationId} />
        <Hidden name="value" value={value} />
        <AutosaveText
          name="text"
          label={t('portfolio.values.field')}
          hint={t('portfolio.values.field.hint')}
          url={`${path}/values/${value}`}
          text={text}
          version={version}
          versionName="version"
          rows={14}
          limit={VALUE_LIMIT}
        />
        <FormActions>
          <SubmitButton>{t('portfolio.values.save')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </FormTexts>
  )
}
