import type { AttendView } from '@/lib/catalogue/queries/own'
import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import { ActionButton } from '../forms/action-button'
import { ActionForm } from '../forms/action-form'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'
import { Callout } from '../ui/callout'
import { FactList } from '../ui/summary-list'
import { domainWords, hoursWords, placeWords, trackWords } from './words'

type Props = { t: Translate; org: string; view: AttendView; take: FormAction }

/** What the scanned code stands for, and the one button that says "I was there". Looking at it changes nothing. */
export function Attend({ t, org, view, take }: Props) {
  const again = (
    <ButtonLink href={`/${org}/attend`} variant="secondary">
      {t('catalogue.attend.again')}
    </ButtonLink>
  )
  if (view.state !== 'found') {
    return (
      <div className="grid gap-6">
        <PageHeader title={t('catalogue.attend.unknown')} />
        <Callout tone="warning">
          {view.state === 'limited'
            ? t('catalogue.attend.limited', { seconds: view.seconds })
            : t('catalogue.error.code')}
        </Callout>
        <p>{again}</p>
      </div>
    )
  }
  const { code, session, taken, closed } = view
  return (
    <div className="grid gap-6">
      <PageHeader
        kicker={t('catalogue.attend.title')}
        title={session.title}
        lead={taken || closed ? undefined : t('catalogue.attend.wasLead')}
      />
      <FactList
        facts={[
          {
            id: 'when',
            label: t('catalogue.attend.when'),
            value: `${formatDay(t.locale, session.onDay, 'long')}, ${placeWords(t, session)}`,
          },
          { id: 'provider', label: t('catalogue.attend.provider'), value: session.provider },
          { id: 'counts', label: t('catalogue.attend.counts'), value: hoursWords(t, session) },
          { id: 'about', label: t('catalogue.attend.about'), value: trackWords(t, session.about) },
          {
            id: 'domains',
            label: t('catalogue.attend.competencies'),
            value: domainWords(t, session.competencies),
          },
        ]}
      />
      {taken && <Callout tone="success">{t('catalogue.attend.taken')}</Callout>}
      {!taken && closed && <Callout tone="warning">{t.any(closed)}</Callout>}
      {taken || closed ? (
        <p>
          <ButtonLink href={`/${org}`} variant="secondary">
            {t('catalogue.attend.desk')}
          </ButtonLink>
        </p>
      ) : (
        <ActionButton id="take-training" action={take} input={{ code }} variant="primary" icon="check">
          {t('catalogue.attend.button')}
        </ActionButton>
      )}
    </div>
  )
}

/** For whoever has the paper but no camera. */
export function EnterCode({ t, take }: { t: Translate; take: FormAction }) {
  return (
    <ActionForm id="enter-code" action={take}>
      <PageHeader title={t('catalogue.attend.enter')} lead={t('catalogue.attend.lead')} />
      <TextField
        name="code"
        label={t('catalogue.attend.code')}
        hint={t('catalogue.attend.hint')}
        width="md"
        autoComplete="off"
      />
      <FormActions>
        <SubmitButton icon="check">{t('catalogue.attend.button')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}
