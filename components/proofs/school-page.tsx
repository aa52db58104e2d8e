import type { FormAction } from '@/lib/core/action-result'
import type { PlainDate } from '@/lib/core/plain-date'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import { ACCEPTED_FILES } from '@/lib/portfolio/schema/documents'
import type { SchoolView } from '@/lib/proofs/queries/for-school'
import { SCHOOL_REASONS } from '@/lib/proofs/schema'
import { ActionForm } from '../forms/action-form'
import { RadioGroup } from '../forms/choice-fields'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'
import { PageHeader } from '../layout/page-header'
import { Button } from '../ui/button'
import { Confirmation } from '../ui/confirmation'
import { Disclosure } from '../ui/disclosure'
import { FactList } from '../ui/summary-list'
import { ProofSaid } from './proof-said'

type Props = {
  t: Translate
  org: { name: string }
  view: SchoolView
  base: string
  /** What the upload before this page came to, and what was typed beside the file. */
  said: { refused?: string; signed?: string }
  decline: FormAction
}

const MEGABYTES = 20

/** Behind a school's link: send the transcript by a plain form, or say why not. Opening the page does nothing. */
export function SchoolPage({ t, org, view, base, said, decline }: Props) {
  const { phase, applicant, studentName, about, school } = view
  const values = { org: org.name, applicant, student: studentName }
  if (phase === 'sent') {
    return (
      <Confirmation title={t('proofs.sending.sent.title')}>
        <p>{t('proofs.sending.sent', values)}</p>
      </Confirmation>
    )
  }
  if (phase !== 'open') {
    return <PageHeader title={t(`proofs.sending.${phase}.title`)} lead={t(`proofs.sending.${phase}`, values)} />
  }
  const date = (day: PlainDate) => formatDay(t.locale, day)
  const facts = [
    { id: 'student', label: t('proofs.sending.student'), value: studentName },
    ...(applicant === studentName ? [] : [{ id: 'name', label: t('proofs.sending.applicant'), value: applicant }]),
    ...(about ? [{ id: 'about', label: t('proofs.sending.about'), value: about }] : []),
    { id: 'school', label: t('proofs.school.name'), value: school },
  ]
  return (
    <div className="grid gap-6">
      <PageHeader
        title={t('proofs.sending.title')}
        lead={t('proofs.sending.lead', { ...values, date: date(view.dueOn) })}
      />
      <ProofSaid t={t} done={null} refused={said.refused} />
      <FactList facts={facts} columns={2} />
      <p>{t('proofs.sending.consent', { ...values, date: date(view.agreedOn) })}</p>
      <form action={`${base}/upload`} method="post" encType="multipart/form-data" className="grid gap-5">
        <h2 className="heading text-xl">{t('proofs.sending.send')}</h2>
        <div>
          <label htmlFor="file" className="block font-semibold">
            {t('proofs.sending.file')}
          </label>
          <p id="file-hint" className="mt-0.5 text-muted">
            {t('proofs.sending.fileHint', { megabytes: MEGABYTES })}
          </p>
          <input
            type="file"
            id="file"
            name="file"
            multiple
            required
            accept={ACCEPTED_FILES}
            aria-describedby="file-hint"
            className="field-box mt-1.5 p-3"
          />
        </div>
        <div>
          <label htmlFor="signed" className="block font-semibold">
            {t('proofs.sending.signed')}
          </label>
          <input
            id="signed"
            name="signed"
            required
            maxLength={160}
            autoComplete="name"
            defaultValue={said.signed?.slice(0, 160)}
            className="field-box mt-1.5 max-w-md"
          />
        </div>
        <div>
          <Button type="submit" icon="upload">
            {t('proofs.sending.button')}
          </Button>
        </div>
      </form>
      <Disclosure summary={t('proofs.sending.no')}>
        <ActionForm id="decline-transcript" action={decline}>
          <RadioGroup
            name="reason"
            label={t('proofs.sending.why')}
            choices={SCHOOL_REASONS.map((one) => ({ value: one, label: t(`proofs.sending.why.${one}`) }))}
          />
          <TextArea
            name="note"
            label={t('proofs.sending.note')}
            hint={t('proofs.sending.noteHint', values)}
            optional
            rows={3}
            limit={1000}
          />
          <TextField name="signed" label={t('proofs.sending.signed')} optional autoComplete="name" />
          <div>
            <SubmitButton variant="secondary">{t('proofs.sending.noButton')}</SubmitButton>
          </div>
        </ActionForm>
      </Disclosure>
    </div>
  )
}
