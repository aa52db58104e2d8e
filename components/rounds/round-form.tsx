import type { FormAction } from '@/lib/core/action-result'
import { toParts } from '@/lib/core/plain-date'
import type { Translate } from '@/lib/i18n/translator'
import type { RoundRow } from '@/lib/rounds/queries'
import { ActionForm } from '../forms/action-form'
import { DateField } from '../forms/date-field'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'

type Props = { t: Translate; dateOrder: 'mdy' | 'dmy'; save: FormAction; backHref: string; round?: RoundRow }

/** A round, planned or changed. */
export function RoundForm({ t, dateOrder, save, backHref, round }: Props) {
  const defaults = round && {
    name: round.name,
    opensOn: toParts(round.opensOn),
    cutOffOn: toParts(round.cutOffOn),
    decideOn: toParts(round.decideOn),
    graceDays: round.graceDays === 0 ? '' : String(round.graceDays),
    capacity: round.capacity === null ? '' : String(round.capacity),
  }
  const title = round ? t('rounds.change.title', { name: round.name }) : t('rounds.open.title')
  return (
    <ActionForm id={round ? `round-${round.id}-${round.version}` : 'round-new'} action={save} defaults={defaults}>
      <PageHeader size="desk" title={title} />
      {round && <Hidden name="roundId" value={round.id} />}
      {round && <Hidden name="version" value={round.version} />}
      <TextField
        name="name"
        label={t('rounds.form.name')}
        hint={t('rounds.form.name.hint')}
        width="lg"
        autoComplete="off"
      />
      <DateField
        name="opensOn"
        label={t('rounds.form.opensOn')}
        hint={t('rounds.form.opensOn.hint')}
        dateOrder={dateOrder}
      />
      <DateField
        name="cutOffOn"
        label={t('rounds.form.cutOffOn')}
        hint={t('rounds.form.cutOffOn.hint')}
        dateOrder={dateOrder}
      />
      <TextField
        name="graceDays"
        label={t('rounds.form.graceDays')}
        hint={t('rounds.form.graceDays.hint')}
        optional
        width="xs"
        inputMode="numeric"
      />
      <DateField
        name="decideOn"
        label={t('rounds.form.decideOn')}
        hint={t('rounds.form.decideOn.hint')}
        dateOrder={dateOrder}
      />
      <TextField
        name="capacity"
        label={t('rounds.form.capacity')}
        hint={t('rounds.form.capacity.hint')}
        optional
        width="xs"
        inputMode="numeric"
      />
      <FormActions>
        <SubmitButton>{t(round ? 'rounds.form.save' : 'rounds.form.open')}</SubmitButton>
        <ButtonLink variant="quiet" href={backHref}>
          {t('rounds.form.cancel')}
        </ButtonLink>
      </FormActions>
    </ActionForm>
  )
}
