import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import { ACCEPTED_FILES, MOST_BYTES } from '@/lib/portfolio/schema/documents'
import type { Proofs } from '@/lib/proofs/queries/proofs'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { PageHeader } from '../layout/page-header'
import { PagesForm } from '../portfolio/pages-form'
import { Disclosure } from '../ui/disclosure'
import { EmptyState } from '../ui/empty-state'
import { ProofCard } from './proof-card'
import { ProofSaid } from './proof-said'
import { SchoolForm } from './school-form'

type Props = {
  ctx: { t: Translate; org: { slug: string; zone: string; name: string } }
  view: Proofs
  base: string
  said: { done?: string; refused?: string }
  acts: Record<'handIn' | 'askSchool', FormAction>
}

/** What the applicant was asked to bring, and the way to bring it. */
export function OwnProofs({ ctx: { t, org }, view, base, said, acts }: Props) {
  const { proofs, documents, reference, applicant } = view
  const done = said.done && t(said.done === 'school' ? 'proofs.done.school' : 'proofs.done')
  return (
    <div className="grid gap-6">
      <PageHeader kicker={reference} title={t('proofs.title')} lead={t('proofs.lead')} />
      <ProofSaid t={t} done={done || null} refused={said.refused} />
      {proofs.length === 0 && (
        <EmptyState icon="file-check" title={t('proofs.empty')}>
          {t('proofs.emptyText')}
        </EmptyState>
      )}
      {proofs.map((proof) => (
        <ProofCard key={proof.id} t={t} org={org} proof={proof} own>
          {proof.may.handIn.yes && (
            <>
              <PagesForm
                id={`file-${proof.id}`}
                url={`${base}/proofs/upload?proof=${proof.id}`}
                label={t('proofs.upload.of')}
                accept={ACCEPTED_FILES}
                maxBytes={MOST_BYTES}
              />
              {documents.length > 0 && (
                <Disclosure summary={t('proofs.choose')}>
                  <ActionForm id={`hand-in-${proof.id}`} action={acts.handIn} className="gap-3!">
                    <Hidden name="proofId" value={proof.id} />
                    <SelectField
                      name="documentId"
                      label={t('proofs.upload.of')}
                      emptyLabel="–"
                      choices={documents.map(({ id, name }) => ({ value: id, label: name }))}
                    />
                    <div>
                      <SubmitButton variant="secondary">{t('proofs.choose.button')}</SubmitButton>
                    </div>
                  </ActionForm>
                </Disclosure>
              )}
            </>
          )}
          {proof.may.askSchool.yes && (
            <SchoolForm {...{ t, proof, applicant }} org={org.name} own action={acts.askSchool} />
          )}
        </ProofCard>
      ))}
    </div>
  )
}
