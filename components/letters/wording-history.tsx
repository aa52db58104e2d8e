import type { FormAction } from '@/lib/core/action-result'
import { formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { WordingVersion, WordingView } from '@/lib/orgs/queries/wordings'
import { ActionButton } from '../forms/action-button'
import { Disclosure } from '../ui/disclosure'
import { Panel } from '../ui/panel'

type Props = { t: Translate; zone: string; view: WordingView; revert: FormAction }

/** Every version of a letter: who, when, what changed, and the way back to each. */
export function WordingHistory({ t, zone, view, revert }: Props) {
  const { letter, locale, version, own, history } = view
  const back = (to: number) => ({ letter, locale, version, to })
  return (
    <Panel title={t('letters.history.title')} className="mt-10">
      {history.length === 0 && <p className="text-muted">{t('letters.history.none')}</p>}
      <ol className="grid gap-5">
        {history.map((one) => (
          <li key={one.version} className="grid gap-2 border-line border-b pb-4">
            <p>
              <strong>{t('letters.history.version', { version: one.version })}</strong>{' '}
              <span className="text-muted text-sm">
                {t('letters.history.by', { by: one.by, when: formatMoment(t.locale, one.savedAt, zone) })}
              </span>
            </p>
            {one.backTo !== null && (
              <p className="text-sm">
                {one.backTo === 0 || !one.own
                  ? t('letters.history.shipped')
                  : t('letters.history.backTo', { version: one.backTo })}
              </p>
            )}
            <Disclosure summary={t('letters.history.show')}>
              <Changes t={t} version={one} />
            </Disclosure>
            {one.version !== version && one.own && (
              <ActionButton id={`back-${letter}-${locale}-${one.version}`} action={revert} input={back(one.version)}>
                {t('letters.history.revert', { version: one.version })}
              </ActionButton>
            )}
          </li>
        ))}
      </ol>
      {own && (
        <div className="mt-4">
          <ActionButton id={`back-${letter}-${locale}-0`} action={revert} input={back(0)}>
            {t('letters.history.default')}
          </ActionButton>
        </div>
      )}
    </Panel>
  )
}

function Changes({ t, version }: { t: Translate; version: WordingVersion }) {
  return (
    <ul className="grid gap-2 text-sm">
      {version.changes.map(({ id, how, text }) => (
        <li key={id} className="whitespace-pre-wrap rounded-md bg-sunken p-2 [overflow-wrap:anywhere]">
          {how !== 'same' && <strong>{t(`letters.history.${how}`)}: </strong>}
          {how === 'removed' ? <del>{text}</del> : how === 'added' ? <ins className="no-underline">{text}</ins> : text}
        </li>
      ))}
    </ul>
  )
}
