import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { OfficeProofs as View } from '@/lib/proofs/queries/proofs'
import { PROOF_SENDERS } from '@/lib/proofs/schema'
import { ActionForm } from '../forms/action-form'
import { RadioGroup } from '../forms/choice-fields'
import { Hidden } from '../forms/fieldset'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { PageHeader } from '../layout/page-header'
import { Panel } from '../ui/panel'
import { type OfficeProofActs, OfficeProofDoing } from './office-proof-doing'
import { ProofCard, proofTitle } from './proof-card'
import { ProofSaid } from './proof-said'

type Props = {
  ctx: { t: Translate; org: { slug: string; zone: string; name: string } }
  view: View
  base: string
  said: { done?: string; refused?: string }
  acts: OfficeProofActs & { ask: FormAction }
}

const DONE = ['asked', 'school', 'received', 'accepted', 'again', 'refused', 'dropped'] as const

/** What the office waits for beside the portfolio of one case, and asking for more. */
export function OfficeProofs({ ctx: { t, org }, view, base, said, acts }: Props) {
  const { proofs, applicant: name, reference, choices } = view
  const done = DONE.find((one) => one === said.done)
  return (
    <div className="grid gap-6">
      <PageHeader
        size="desk"
        kicker={`${reference} · ${name}`}
        title={t('proofs.office.title')}
        lead={t('proofs.office.lead', { name })}
      />
      <ProofSaid t={t} done={done ? t(`proofs.office.done.${done}`, { name }) : null} refused={said.refused} />
      {proofs.length === 0 && <p className="text-muted">{t('proofs.office.empty')}</p>}
      {proofs.map((proof) => (
        <ProofCard key={proof.id} t={t} org={org} proof={proof} own={false}>
          <OfficeProofDoing t={t} org={org.name} name={name} proof={proof} base={base} acts={acts} />
        </ProofCard>
      ))}
      {view.ask.yes && (
        <Panel id="ask" title={t('proofs.office.ask')} look="sunken">
          <ActionForm id={`ask-proof-${view.applicationId}`} action={acts.ask} defaults={{ from: 'applicant' }}>
            <Hidden name="applicationId" value={view.applicationId} />
            <SelectField
              name="what"
              label={t('proofs.office.what')}
              emptyLabel="–"
              choices={choices.map(({ what, kind, title }) => ({
                value: what,
                label: title ? proofTitle(t, { kind, about: title }) : t('proofs.office.any', { kind }),
              }))}
            />
            <RadioGroup
              name="from"
              label={t('proofs.office.from')}
              choices={PROOF_SENDERS.map((one) => ({
                value: one,
                label: t(`proofs.office.from.${one}`),
                hint: t(`proofs.office.from.${one}Hint`),
              }))}
            />
            <TextArea
              name="words"
              label={t('proofs.office.words', { name })}
              hint={t('proofs.office.wordsHint')}
              optional
              rows={3}
              limit={2000}
            />
            <div>
              <SubmitButton icon="send">{t('proofs.office.askButton', { name })}</SubmitButton>
            </div>
          </ActionForm>
        </Panel>
      )}
    </div>
  )
}
