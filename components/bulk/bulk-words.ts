import type { Change } from '@/lib/bulk/queries/changes'
import type { ItemState, Terms } from '@/lib/bulk/schema'
import { parseMessageRef } from '@/lib/core/message-ref'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { Tone } from '../ui/callout'

/** The form of the desk's ticks: rows name it, so that a tick belongs to it wherever the row stands. */
export const BULK_FORM = 'desk-bulk'

/** What an act does, in one sentence. */
export function saidOf(t: Translate, terms: Terms): string {
  switch (terms.kind) {
    case 'assign':
      return t('bulk.said.assign', { coordinator: terms.coordinator })
    case 'remind':
      return t('bulk.said.remind')
    case 'message':
      return t('bulk.said.message', { section: t(`review.section.${terms.section}`) })
    case 'move':
      return t('bulk.said.move', { round: terms.round })
    case 'extend':
      return t('bulk.said.extend', { days: terms.days })
    case 'undo':
      return t.any(`bulk.said.undo.${terms.of}`)
  }
}

export function kindOf(t: Translate, terms: Terms): string {
  return t(`bulk.kind.${terms.kind}`)
}

/** Why a case was left out. */
export function whyOf(t: Translate, why: string): string {
  const { key, values } = parseMessageRef(why)
  return why === '' ? '' : t.any(key, values)
}

/** What will change in one case. */
export function changeOf(t: Translate, change: Change): string {
  switch (change.kind) {
    case 'put':
      return t('bulk.change.put', {
        from: change.from ?? t('bulk.change.nothing'),
        to: change.to ?? t('bulk.change.nothing'),
      })
    case 'remind':
      return change.whom
        .map(({ wait, count }) => t('bulk.change.remind', { what: t(`casework.wait.${wait}`), count }))
        .join(' · ')
    case 'extend':
      return change.waits
        .map(({ wait, was, until }) => {
          const [from, to] = [formatDay(t.locale, was), formatDay(t.locale, until)]
          return t('bulk.change.extend', { what: t(`casework.wait.${wait}`), from, to })
        })
        .join(' · ')
  }
}

export const TONE: Record<ItemState, Tone> = {
  waiting: 'neutral',
  done: 'success',
  skipped: 'warning',
  failed: 'danger',
}
