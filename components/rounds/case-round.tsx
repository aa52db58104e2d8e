import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { CaseRound as View } from '@/lib/portfolio/queries/case-round'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { FactList } from '../ui/summary-list'
import { TextLink } from '../ui/text-link'
import { RoundsTexts } from './rounds-texts'

type Props = { t: Translate; org: string; view: View; move: FormAction }

/** In which round a case is read, and the way into another one. */
export function CaseRound({ t, org, view, move }: Props) {
  const { applicationId, round, mayMove, choices } = view
  const words = (one: { name: string; decideOn: string }, day: string) =>
    t('rounds.move.choice', { name: one.name, day })
  const others = choices.map((one) => ({ value: one.id, label: words(one, formatDay(t.locale, one.decideOn)) }))
  const none = round ? [{ value: '', label: t('rounds.move.none') }] : []
  return (
    <section id="round" aria-label={t('rounds.move.title')} className="grid gap-2">
      <FactList
        facts={[
          {
            id: 'round',
            label: t('rounds.move.title'),
            value: round ? (
              <TextLink quiet href={`/${org}/office/rounds/${round.id}`}>
                {words(round, formatDay(t.locale, round.decideOn))}
              </TextLink>
            ) : (
              t('rounds.move.none.now')
            ),
          },
        ]}
      />
      {mayMove && (
        <RoundsTexts locale={t.locale}>
          <ActionForm
            id={`round-of-${applicationId}-${round?.id ?? 'none'}`}
            action={move}
            guard={false}
            className="no-print gap-2!"
          >
            <Hidden name="applicationId" value={applicationId} />
            <SelectField name="roundId" label={t('rounds.move.to')} choices={[...others, ...none]} />
            <div>
              <SubmitButton variant="secondary" size="small">
                {t('rounds.move.act')}
              </SubmitButton>
            </div>
          </ActionForm>
        </RoundsTexts>
      )}
    </section>
  )
}
