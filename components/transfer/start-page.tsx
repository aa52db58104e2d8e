import { PageHeader } from '@/components/layout/page-header'
import type { Place } from '@/components/portfolio/place'
import { UploadForm } from '@/components/portfolio/upload-form'
import { Callout } from '@/components/ui/callout'
import { Disclosure } from '@/components/ui/disclosure'
import { TextLink } from '@/components/ui/text-link'
import type { StartView } from '@/lib/transfer/queries/pages'
import {
  ACCEPTED,
  FORGOTTEN_DAYS,
  LOGS,
  type Log,
  MOST_BYTES,
  MOST_MEGABYTES,
  MOST_ROWS,
} from '@/lib/transfer/schema/logs'
import { ColumnGuide } from './column-guide'
import { ImportFrame } from './import-frame'

type Props = { place: Place; view: StartView; log: Log | null }

/** Where an import begins: which log, then the file. */
export function StartPage({ place, view, log }: Props) {
  return (
    <ImportFrame place={place} log={log}>
      {log ? <UploadStep place={place} view={view} log={log} /> : <ChooseLog place={place} view={view} />}
      <UnderWay place={place} view={view} />
    </ImportFrame>
  )
}

function ChooseLog({ place: { t, base }, view }: Omit<Props, 'log'>) {
  return (
    <>
      <PageHeader
        kicker={t('ledger.reference', { reference: view.reference })}
        title={t('transfer.title')}
        lead={t('transfer.lead')}
      />
      <section aria-labelledby="which-log" className="grid gap-4">
        <h2 id="which-log" className="heading text-xl">
          {t('transfer.choose.title')}
        </h2>
        <ul className="grid gap-3">
          {LOGS.map((log) => (
            <li key={log} className="rounded-lg border border-line bg-surface px-4 py-3.5">
              <TextLink href={`${base}/spreadsheet?log=${log}`}>{t(`transfer.log.${log}`)}</TextLink>
              <p className="text-muted">{t(`transfer.choose.${log}`)}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function UploadStep({ place, view, log }: Props & { log: Log }) {
  const { t, base } = place
  return (
    <>
      <PageHeader
        kicker={t('ledger.reference', { reference: view.reference })}
        title={t(`transfer.upload.title.${log}`)}
        lead={t('transfer.upload.lead')}
      />
      {view.closed ? (
        <Callout tone="info" title={t('ledger.closed.title')}>
          {t.any(view.closed)}
        </Callout>
      ) : (
        <UploadForm
          id="sheet"
          url={`${base}/spreadsheet/upload?log=${log}`}
          onto={`${base}/spreadsheet`}
          accept={ACCEPTED}
          maxBytes={MOST_BYTES}
          label={t('transfer.upload.label')}
          hint={t('transfer.upload.hint', { max: MOST_MEGABYTES, rows: MOST_ROWS })}
        />
      )}
      <p>
        <TextLink plain href={`${base}/spreadsheet/log/${log}?empty=1`}>
          {t('transfer.upload.template')}
        </TextLink>
      </p>
      <Disclosure summary={t('transfer.upload.how')}>
        <ul className="grid list-disc gap-1 ps-5">
          <li>{t('transfer.upload.how.excel')}</li>
          <li>{t('transfer.upload.how.sheets')}</li>
          <li>{t('transfer.upload.how.numbers')}</li>
        </ul>
      </Disclosure>
      <Disclosure summary={t('transfer.upload.columns')}>
        <ColumnGuide t={t} log={log} />
      </Disclosure>
    </>
  )
}

function UnderWay({ place: { t, base }, view: { open } }: Omit<Props, 'log'>) {
  if (open.length === 0) return null
  return (
    <section aria-labelledby="under-way" className="grid gap-3">
      <h2 id="under-way" className="heading text-xl">
        {t('transfer.choose.open')}
      </h2>
      <p className="text-muted">{t('transfer.choose.open.kept', { days: FORGOTTEN_DAYS })}</p>
      <ul className="grid gap-1">
        {open.map(({ id, log, fileName, rows }) => (
          <li key={id} className="break-words">
            <TextLink href={`${base}/spreadsheet/${id}`}>
              {t('transfer.choose.open.line', { file: fileName, rows })}
            </TextLink>{' '}
            <span className="text-muted">{t(`transfer.log.${log}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
