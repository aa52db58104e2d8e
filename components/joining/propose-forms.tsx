import type { Translate } from '@/lib/i18n/translator'
import type { Compared } from '@/lib/joining/queries/pair'
import { ActionForm } from '../forms/action-form'
import { RadioGroup } from '../forms/choice-fields'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { Callout } from '../ui/callout'
import type { JoiningActs } from './joining-state'

type Props = { t: Translate; one: Compared; other: Compared; blocked: boolean; apart: boolean; acts: JoiningActs }

/** The two answers: one person, whose both addresses are asked; or two people, who are not suggested again. */
export function ProposeForms({ t, one, other, blocked, apart, acts }: Props) {
  const pair = (
    <>
      <Hidden name="oneId" value={one.id} />
      <Hidden name="otherId" value={other.id} />
    </>
  )
  return (
    <div className="grid items-start gap-10 lg:grid-cols-2">
      {!blocked && (
        <ActionForm id={`propose-${one.id}-${other.id}`} action={acts.propose}>
          <h2 className="heading text-xl">{t('joining.propose.title')}</h2>
          <p>{t('joining.propose.lead')}</p>
          {pair}
          <RadioGroup
            name="stayingId"
            label={t('joining.propose.staying')}
            hint={t('joining.propose.stayingHint')}
            choices={[one, other].map(({ id, name, email }) => ({
              value: id,
              label: t('joining.propose.choice', { name, email }),
            }))}
          />
          <TextArea
            name="reason"
            label={t('joining.propose.reason')}
            hint={t('joining.propose.reasonHint')}
            rows={3}
            limit={2000}
          />
          <Callout tone="warning" title={t('joining.propose.lasting')}>
            {t('joining.propose.lastingText')}
          </Callout>
          <FormActions>
            <SubmitButton>{t('joining.propose.button')}</SubmitButton>
          </FormActions>
        </ActionForm>
      )}
      {!apart && (
        <ActionForm id={`apart-${one.id}-${other.id}`} action={acts.apart}>
          <h2 className="heading text-xl">{t('joining.apart.title')}</h2>
          <p>{t('joining.apart.lead')}</p>
          {pair}
          <TextArea name="reason" label={t('joining.apart.reason')} rows={3} limit={2000} />
          <FormActions>
            <SubmitButton variant="secondary">{t('joining.apart.button')}</SubmitButton>
          </FormActions>
        </ActionForm>
      )}
    </div>
  )
}
