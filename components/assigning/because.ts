import type { Translate } from '@/lib/i18n/translator'
import type { Held, PoolPick } from '@/lib/reviewers/queries/assignments'
import type { Because } from '@/lib/rules/assignment'

/** Why somebody is proposed, in one line. */
export function becauseText(t: Translate, because: readonly Because[]): string {
  return because.map(({ code, n, of = 0 }) => t.any(`assigning.why.${code}`, { n, of })).join(' · ')
}

/** Why a seat stays empty: each reason with how many of the pool it is the one for. */
export function openText(t: Translate, because: Readonly<Record<string, number>>): string {
  const reasons = Object.entries(because).map(([code, n]) => t.any(`assigning.open.${code}`, { n }))
  return reasons.length > 0 ? reasons.join('; ') : t('assigning.open.nobody')
}

/** Somebody of the pool with what they have and take. */
export function pickText(t: Translate, { name, load, limit, year }: PoolPick): string {
  return t('assigning.pick', { name, load, limit, year })
}

/** Whoever had least this year, for what they take, stands first. */
export function leastFirst(a: PoolPick, b: PoolPick): number {
  const share = ({ year, limit }: PoolPick) => year / Math.max(1, limit)
  return share(a) - share(b) || (a.name < b.name ? -1 : 1)
}

/** Whether somebody can be asked by hand: nothing speaks against them, but that they were asked before and said no or were handed on. */
export function canBeAsked({ against }: Pick<Held, 'against'>): boolean {
  return against.every((code) => code === 'asked')
}
