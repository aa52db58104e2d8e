import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { ProofView } from '@/lib/proofs/queries/proofs'
import { ActionForm } from '../forms/action-form'
import { Checkbox } from '../forms/choice-fields'
import { Hidden } from '../forms/fieldset'
import { SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'
import { Disclosure } from '../ui/disclosure'

type Props = {
  t: Translate
  proof: ProofView
  applicant: string
  org: string
  own: boolean
  action: FormAction
}

/** Where the school is asked for the transcript: open where nobody else can bring it, otherwise one of the ways. */
export function SchoolForm({ t, proof, applicant, org, own, action }: Props) {
  const { id, school, official, institution } = proof
  const form = (
    <ActionForm
      id={`school-${id}-${school?.askedAt.getTime() ?? 0}`}
      action={action}
      defaults={{
        school: school?.name ?? institution,
        schoolEmail: school?.ended === 'bounced' ? '' : (school?.email ?? ''),
        studentName: school?.studentName ?? applicant,
      }}
      className="gap-4!"
    >
      <Hidden name="proofId" value={id} />
      <TextField name="school" label={t('proofs.school.name')} />
      <TextField
        name="schoolEmail"
        label={t('proofs.school.email')}
        hint={t('proofs.school.emailHint')}
        type="email"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField name="studentName" label={t('proofs.school.student')} hint={t('proofs.school.studentHint')} />
      <Checkbox
        name="agreed"
        label={own ? t('proofs.school.agreed', { org }) : t('proofs.school.agreedOffice', { name: applicant })}
      />
      <div>
        <SubmitButton variant={own && official ? 'primary' : 'secondary'} icon="send">
          {t('proofs.school.button')}
        </SubmitButton>
      </div>
    </ActionForm>
  )
  if (own && official && !school) return form
  const summary = school ? 'proofs.school.askAgain' : own ? 'proofs.school.ask' : 'proofs.school.askOffice'
  return (
    <Disclosure summary={t(summary)} open={own && official && school?.ended != null}>
      {form}
    </Disclosure>
  )
}
