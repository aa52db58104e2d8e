import { ActionForm } from '@/components/forms/action-form'
import { RadioGroup } from '@/components/forms/choice-fields'
import { Hidden } from '@/components/forms/fieldset'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { PageHeader } from '@/components/layout/page-header'
import type { Place } from '@/components/portfolio/place'
import { UploadForm } from '@/components/portfolio/upload-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import { Panel } from '@/components/ui/panel'
import { FactList } from '@/components/ui/summary-list'
import { TextLink } from '@/components/ui/text-link'
import type { FormAction } from '@/lib/core/action-result'
import { formatNumber } from '@/lib/i18n/format'
import type { ImportView } from '@/lib/transfer/queries/pages'
import { ACCEPTED, MOST_BYTES, MOST_MEGABYTES } from '@/lib/transfer/schema/logs'
import { FindingTable } from './finding-table'

type Props = { place: Place; view: ImportView }

/** What a check found: everything can be entered, or what has to be mended first. */
export function Checked({ place, view, commit }: Props & { commit: FormAction }) {
  const { t, locale, base } = place
  const { bad, good, twins, rows } = view
  const verdict = bad > 0 ? 'bad' : good > 0 ? 'good' : 'nothing'
  const figure = (value: number) => <span className="figures">{formatNumber(locale, value)}</span>
  return (
    <>
      <PageHeader
        kicker={view.fileName}
        title={t(`transfer.checked.title.${verdict}`, { bad })}
        lead={t(`transfer.checked.lead.${verdict}`)}
      />
      <FactList
        columns={2}
        facts={[
          { id: 'rows', label: t('transfer.checked.rows'), value: figure(rows) },
          { id: 'good', label: t('transfer.checked.good'), value: figure(good) },
          { id: 'bad', label: t('transfer.checked.bad'), value: figure(bad) },
          { id: 'twins', label: t('transfer.checked.twins'), value: figure(twins) },
        ]}
      />
      <Noted place={place} view={view} />
      {bad > 0 ? (
        <Mend place={place} view={view} />
      ) : (
        good + twins > 0 && <Commit place={place} view={view} action={commit} />
      )}
      {bad > 0 && (
        <section aria-labelledby="problems" className="grid gap-3">
          <h2 id="problems" className="heading text-xl">
            {t('transfer.checked.list')}
          </h2>
          <FindingTable place={place} caption={t('transfer.checked.list')} lines={view.problems} />
        </section>
      )}
      <MorePages place={place} view={view} />
      {view.twinLines.length > 0 && (
        <section aria-labelledby="twins" className="grid gap-3">
          <h2 id="twins" className="heading text-xl">
            {t('transfer.checked.twinList')}
          </h2>
          <FindingTable place={place} caption={t('transfer.checked.twinList')} lines={view.twinLines} twins />
        </section>
      )}
      <p>
        <TextLink href={`${base}/spreadsheet/${view.id}?columns=1`}>{t('transfer.checked.columns')}</TextLink>
      </p>
    </>
  )
}

/** What the person should know before: days read one of two ways, givers that are new. */
function Noted({ place: { t }, view: { notes, dateOrder } }: Props) {
  const { twoDays, givers = [] } = notes
  return (
    <>
      {twoDays && <Callout tone="info">{t('transfer.checked.twoDays', { ...twoDays, order: dateOrder })}</Callout>}
      {givers.length > 0 && (
        <Callout tone="info">
          {t('transfer.checked.givers', { count: givers.length, names: givers.join(', ') })}
        </Callout>
      )}
    </>
  )
}

function Commit({ place: { t, applicationId }, view, action }: Props & { action: FormAction }) {
  const { id, log, good, twins } = view
  return (
    <ActionForm id={`commit-${id}`} action={action} guard={false} defaults={{ keepTwins: 'leave' }}>
      <Hidden name="applicationId" value={applicationId} />
      <Hidden name="importId" value={id} />
      {twins > 0 && (
        <RadioGroup
          name="keepTwins"
          label={t('transfer.checked.twins.label', { twins })}
          choices={[
            { value: 'leave', label: t('transfer.checked.twins.leave') },
            { value: 'keep', label: t('transfer.checked.twins.keep') },
          ]}
        />
      )}
      <FormActions>
        <SubmitButton icon="check">
          {t(`transfer.checked.commit.${log}`, { count: good > 0 ? good : twins })}
        </SubmitButton>
      </FormActions>
    </ActionForm>
  )
}

function Mend({ place: { t, base }, view: { id, log } }: Props) {
  return (
    <Panel>
      <div className="grid gap-5">
        <div className="grid gap-2">
          <p>
            <ButtonLink href={`${base}/spreadsheet/${id}/errors`} variant="secondary" icon="download" plain>
              {t('transfer.checked.errors')}
            </ButtonLink>
          </p>
          <p className="text-muted">{t('transfer.checked.errors.hint')}</p>
        </div>
        <UploadForm
          id="mended"
          url={`${base}/spreadsheet/upload?log=${log}&import=${id}`}
          onto={`${base}/spreadsheet`}
          accept={ACCEPTED}
          maxBytes={MOST_BYTES}
          label={t('transfer.checked.mend.title')}
          hint={t('transfer.checked.mend.hint', { max: MOST_MEGABYTES })}
        />
      </div>
    </Panel>
  )
}

function MorePages({ place, view: { id, more } }: Props) {
  const { t, base, search } = place
  const here = `${base}/spreadsheet/${id}`
  if (more === null && search.after === undefined) return null
  return (
    <p className="flex flex-wrap gap-3">
      {search.after !== undefined && (
        <ButtonLink href={here} variant="secondary" size="small">
          {t('transfer.checked.fromStart')}
        </ButtonLink>
      )}
      {more !== null && (
        <ButtonLink href={`${here}?after=${more}`} variant="secondary" size="small" iconEnd="arrow-right">
          {t('transfer.checked.more')}
        </ButtonLink>
      )}
    </p>
  )
}
