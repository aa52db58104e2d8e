import { capital } from '@/components/portfolio/choices'
import { formatMoney } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { ListedGiver } from '@/lib/rsc/queries/directory'

/** A language's name in the reader's; sign languages by their own codes. */
export function languageName(t: Translate, code: string): string {
  return capital(new Intl.DisplayNames([t.locale], { type: 'language' }).of(code) ?? code)
}

type Fee = Pick<ListedGiver, 'feeFrom' | 'feeTo'>

export function feeWords(t: Translate, { feeFrom, feeTo }: Fee, currency: string): string {
  const money = (cents: number) => formatMoney(t.locale, cents, currency)
  if (feeFrom === null && feeTo === null) return t('givers.fee.open')
  if ((feeFrom ?? 0) === 0 && (feeTo ?? 0) === 0) return t('givers.fee.free')
  if (feeFrom === null) return t('givers.fee.to', { to: money(feeTo ?? 0) })
  if (feeTo === null) return t('givers.fee.from', { from: money(feeFrom) })
  return feeFrom === feeTo ? money(feeFrom) : t('givers.fee.range', { from: money(feeFrom), to: money(feeTo) })
}

/** What stands in the directory about a giver, as label and words. */
export function listingFacts(
  t: Translate,
  giver: Omit<ListedGiver, 'id' | 'name' | 'statuses' | 'about'>,
  currency: string,
) {
  const list = (codes: string[], word: (code: string) => string) => codes.map(word).join(', ')
  const facts = [
    { id: 'languages', value: list(giver.languages, (code) => languageName(t, code)) },
    { id: 'tracks', value: list(giver.tracks, (code) => t.any(`rules.track.${code}`)) },
    { id: 'formats', value: list(giver.formats, (code) => t.any(`rsc.format.${code}`)) },
    { id: 'modes', value: list(giver.modes, (code) => t.any(`sessions.mode.${code}`)) },
    { id: 'places', value: giver.places },
    { id: 'fee', value: feeWords(t, giver, currency) },
    { id: 'outside', value: t(giver.outsideAgency ? 'givers.yes' : 'givers.no') },
  ] as const
  return facts
    .filter(({ value }) => value !== '')
    .map(({ id, value }) => ({ id, label: t(`givers.fact.${id}`), value }))
}
