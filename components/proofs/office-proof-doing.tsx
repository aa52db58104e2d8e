import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import { ACCEPTED_FILES, MOST_BYTES } from '@/lib/portfolio/schema/documents'
import type { ProofView } from '@/lib/proofs/queries/proofs'
import { ActionButton } from '../forms/action-button'
import { ActionForm } from '../forms/action-form'
import { RadioGroup } from '../forms/choice-fields'
import { Hidden } from '../forms/fieldset'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { PagesForm } from '../portfolio/pages-form'
import { Disclosure } from '../ui/disclosure'
import { SchoolForm } from './school-form'

export type OfficeProofActs = Record<'askSchool' | 'drop' | 'judge' | 'receive', FormAction>
type Props = { t: Translate; org: string; name: string; proof: ProofView; base: string; acts: OfficeProofActs }

const OUTCOMES = ['accepted', 'again', 'refused'] as const

/** What the office may do about one proof now: take it in, judge it, or not need it. */
export function OfficeProofDoing({ t, org, name, proof, base, acts }: Props) {
  const { id, may } = proof
  return (
    <>
      {may.handIn.yes && (
        <Disclosure summary={t('proofs.office.receive')}>
          <div className="grid gap-4">
            <PagesForm
              id={`file-${id}`}
              url={`${base}/proofs/upload?proof=${id}`}
              label={t('proofs.office.receiveFile')}
              accept={ACCEPTED_FILES}
              maxBytes={MOST_BYTES}
            />
            <ActionButton id={`paper-${id}`} action={acts.receive} input={{ proofId: id }} size="small">
              {t('proofs.office.receivePaper')}
            </ActionButton>
          </div>
        </Disclosure>
      )}
      {may.askSchool.yes && <SchoolForm {...{ t, org, proof }} applicant={name} own={false} action={acts.askSchool} />}
      {may.judge.yes && (
        <ActionForm id={`judge-${id}`} action={acts.judge} className="gap-3!">
          <Hidden name="proofId" value={id} />
          <RadioGroup
            name="outcome"
            label={t('proofs.office.judge')}
            choices={OUTCOMES.map((one) => ({ value: one, label: t(`proofs.office.${one}`) }))}
          />
          <TextArea
            name="note"
            label={t('proofs.office.note')}
            hint={t('proofs.office.noteHint', { name })}
            optional
            rows={2}
            limit={2000}
          />
          <div>
            <SubmitButton variant="secondary" size="small">
              {t('proofs.office.save')}
            </SubmitButton>
          </div>
        </ActionForm>
      )}
      {may.drop.yes && (
        <div>
          <ActionButton id={`drop-${id}`} action={acts.drop} input={{ proofId: id }} variant="quiet" size="small">
            {t('proofs.office.drop')}
          </ActionButton>
        </div>
      )}
    </>
  )
}
