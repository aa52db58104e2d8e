import type { FormAction } from '@/lib/core/action-result'
import { say } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import type { Case } from '@/lib/review/queries/case'
import type { CaseEntry } from '@/lib/review/queries/case-entries'
import { MARK_REASONS } from '@/lib/review/schema/case'
import { ActionForm } from '../forms/action-form'
import { RadioGroup } from '../forms/choice-fields'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { PageHeader } from '../layout/page-header'
import { TextLink } from '../ui/text-link'
import { DocumentLinks } from './document-links'
import { reasonChoices } from './reason-choices'

type Props = { t: Translate; org: string; view: Case; entry: CaseEntry; mark: FormAction }

/** Why an entry is not accepted as evidence: a reason from the catalogue, a word of one's own beside it. */
export function RefuseForm({ t, org, view, entry, mark }: Props) {
  const held = entry.mark?.mark === 'not-accepted' ? entry.mark : null
  return (
    <ActionForm id={`refuse-${entry.id}`} action={mark}>
      <PageHeader
        size="desk"
        kicker={`${view.reference} · ${view.applicant.name}`}
        title={t('review.mark.refuseTitle')}
      />
      <div className="grid gap-1">
        <p className="font-semibold">{say(t, entry.title)}</p>
        {entry.lines.map((line) => (
          <p key={line.key} className="figures text-muted">
            {say(t, line)}
          </p>
        ))}
        <DocumentLinks t={t} org={org} documents={entry.documents} />
      </div>
      <p>{t('review.mark.refuseLead')}</p>
      <Hidden name="applicationId" value={view.id} />
      <Hidden name="entryKind" value={entry.kind} />
      <Hidden name="entryId" value={entry.id} />
      <Hidden name="mark" value="not-accepted" />
      <RadioGroup
        name="reason"
        label={t('review.mark.why')}
        defaultValue={held?.reason ?? undefined}
        choices={reasonChoices(t, 'mark', MARK_REASONS, view.offered.mark)}
      />
      <TextArea
        name="note"
        label={t('review.mark.note')}
        hint={t('review.mark.noteHint')}
        defaultValue={held?.note}
        optional
        rows={3}
        limit={1000}
      />
      <FormActions>
        <SubmitButton variant="danger">{t('review.mark.refuseButton')}</SubmitButton>
        <TextLink href={`/${org}/office/applications/${view.id}#${entry.id}`}>{t('review.decide.back')}</TextLink>
      </FormActions>
    </ActionForm>
  )
}
