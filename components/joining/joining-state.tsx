import type { FormAction } from '@/lib/core/action-result'
import type { Locale } from '@/lib/i18n/catalogue'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { JoiningView, SideView } from '@/lib/joining/queries/pair'
import { ActionButton } from '../forms/action-button'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import type { Tone } from '../ui/callout'
import { Callout } from '../ui/callout'
import { Disclosure } from '../ui/disclosure'
import { Panel } from '../ui/panel'
import { StatusTag } from '../ui/tag'

export type JoiningActs = Record<'propose' | 'withdraw' | 'join' | 'vouch' | 'apart', FormAction>
type Props = {
  t: Translate
  locale: Locale
  joining: JoiningView
  blocked: boolean
  may: boolean
  acts: JoiningActs
}

const TONE: Record<JoiningView['phase'], Tone> = {
  asked: 'info',
  agreed: 'success',
  joined: 'success',
  declined: 'warning',
  withdrawn: 'neutral',
  expired: 'neutral',
}

/** What was asked, what came back from each address, and what the office may do about it now. */
export function JoiningState({ t, locale, joining, blocked, may, acts }: Props) {
  const { id, phase, staying, leaving, by, reason, sides } = joining
  const day = (date: JoiningView['on']) => formatDay(locale, date)
  if (phase === 'joined') {
    const on = joining.joinedOn ? day(joining.joinedOn) : ''
    return (
      <Callout tone="success" title={t('joining.joined.title')}>
        {t('joining.joined.text', { leaving, staying, on })}
      </Callout>
    )
  }
  const underWay = phase === 'asked' || phase === 'agreed'
  return (
    <Panel title={t('joining.state.title', { on: day(joining.on), by })}>
      <div className="grid gap-4">
        <p>
          <StatusTag tone={TONE[phase]}>{t(`joining.state.${phase}`)}</StatusTag>
        </p>
        <p className="wrap-anywhere">
          {t('joining.state.stays', { name: staying, email: joining.stayingEmail, reason })}
        </p>
        <ul className="list-disc ps-5">
          {sides.map((side) => (
            <li key={side.id} className="wrap-anywhere">
              {sideText(t, side, side.on ? day(side.on) : '')}
            </li>
          ))}
        </ul>
        {phase === 'asked' && (
          <p className="text-muted text-sm">{t('joining.state.until', { until: day(joining.until) })}</p>
        )}
        {phase === 'agreed' && <p>{t(blocked ? 'joining.agreed.text' : 'joining.agreed.ready')}</p>}
        {underWay && may && (
          <div className="flex flex-wrap gap-3">
            {joining.mayJoin && !blocked && (
              <ActionButton id={`join-${id}`} action={acts.join} input={{ joiningId: id }} variant="primary">
                {t('joining.agreed.button')}
              </ActionButton>
            )}
            <ActionButton id={`withdraw-${id}`} action={acts.withdraw} input={{ joiningId: id }}>
              {t('joining.withdraw.button')}
            </ActionButton>
          </div>
        )}
        {sides
          .filter(({ mayVouch }) => mayVouch)
          .map((side) => (
            <Vouch key={side.id} t={t} side={side} vouch={acts.vouch} />
          ))}
      </div>
    </Panel>
  )
}

function sideText(t: Translate, { state, email, by, how }: SideView, on: string): string {
  return t(`joining.side.${state}`, { email, by, how, on })
}

/** For an address nobody reads any more; folded, because it is rarely the way. */
function Vouch({ t, side, vouch }: { t: Translate; side: SideView; vouch: FormAction }) {
  return (
    <Disclosure summary={`${t('joining.vouch.title')}: ${side.email}`}>
      <ActionForm id={`vouch-${side.id}`} action={vouch} className="max-w-2xl">
        <p>{t('joining.vouch.lead')}</p>
        <Hidden name="sideId" value={side.id} />
        <TextArea name="how" label={t('joining.vouch.how')} hint={t('joining.vouch.howHint')} rows={3} limit={2000} />
        <div>
          <SubmitButton variant="secondary">{t('joining.vouch.button', { email: side.email })}</SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  )
}
