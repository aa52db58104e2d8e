import { ActionForm } from '@/components/forms/action-form'
import { Hidden } from '@/components/forms/fieldset'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Panel } from '@/components/ui/panel'
import { TextLink } from '@/components/ui/text-link'
import type { FormAction } from '@/lib/core/action-result'
import type { Place } from './place'

/** The short way to an entry: the code of a session of the catalogue fills it in. */
export function CodePanel({ place: { t, org, applicationId }, take }: { place: Place; take: FormAction }) {
  return (
    <Panel title={t('ledger.code.title')} look="accent">
      <div className="grid gap-4">
        <p>
          {t('ledger.code.lead')} <TextLink href={`/${org}/trainings`}>{t('ledger.code.catalogue')}</TextLink>
        </p>
        <ActionForm id="session-code" action={take} guard={false} className="gap-4!">
          <Hidden name="applicationId" value={applicationId} />
          <TextField
            name="code"
            label={t('ledger.code.label')}
            hint={t('ledger.code.hint')}
            width="md"
            autoComplete="off"
          />
          <p>
            <SubmitButton variant="secondary" icon="key-round">
              {t('ledger.code.button')}
            </SubmitButton>
          </p>
        </ActionForm>
      </div>
    </Panel>
  )
}
