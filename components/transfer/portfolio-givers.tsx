import { ActionForm } from '@/components/forms/action-form'
import { Checkbox } from '@/components/forms/choice-fields'
import { Hidden } from '@/components/forms/fieldset'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Panel } from '@/components/ui/panel'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { PortfolioImportView } from '@/lib/transfer/queries/portfolio-import'

type Props = {
  t: Translate
  trial: NonNullable<PortfolioImportView['trial']>
  check: FormAction
}

/** Givers of the file who are not among the person's own: where to reach them, or that their sessions stay out. */
export function PortfolioGivers({ t, trial, check }: Props) {
  const { id, report, answers } = trial
  const said = report.unknownGivers.map((giver) => answers.find((one) => one.id === giver.id))
  const defaults = { givers: said.map((answer) => ({ email: answer?.email ?? '', leave: answer?.leave ?? '' })) }
  return (
    <Panel id="givers" title={t('exchange.givers.title')}>
      <p className="mb-4 max-w-prose text-muted">{t('exchange.givers.lead')}</p>
      <ActionForm id={`givers-${id}`} action={check} guard={false} defaults={defaults}>
        <Hidden name="importId" value={id} />
        {report.unknownGivers.map((giver, index) => (
          <div key={giver.id} className="grid gap-3">
            <Hidden name={`givers[${index}].id`} value={giver.id} />
            <TextField
              name={`givers[${index}].email`}
              type="email"
              autoComplete="off"
              label={t('exchange.givers.email', { name: giver.name || giver.id })}
              hint={t('exchange.givers.sessions', { count: giver.sessions })}
            />
            <Checkbox
              name={`givers[${index}].leave`}
              label={t('exchange.givers.leave', { name: giver.name || giver.id })}
            />
          </div>
        ))}
        <p>
          <SubmitButton variant="secondary">{t('exchange.givers.again')}</SubmitButton>
        </p>
      </ActionForm>
    </Panel>
  )
}
