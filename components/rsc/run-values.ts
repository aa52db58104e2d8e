import { hoursText } from '@/lib/core/hours-input'
import { formatDay, formatHours } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { ProvidedLine } from '@/lib/rsc/queries/giving'
import type { RunLine } from '@/lib/rsc/queries/supervision'

/** Entries as their forms' fields start. */
export function runValues(run: RunLine): Record<string, unknown> {
  const { giverId, from, to, minutes, format, about, concerns, competencies } = run
  return { giverId, from, to, hours: hoursText(minutes), format, about, concerns, competencies }
}

export function providedValues({ from, to, recipients, setting }: ProvidedLine): Record<string, unknown> {
  return { from, to: to ?? '', recipients, setting }
}

/** A run that cannot change now, as it stands. */
export function runFacts(t: Translate, run: RunLine) {
  const fact = (id: string, label: string, value: string) => ({ id, label, value })
  const names = (prefix: string, codes: string[]) => codes.map((code) => t.any(`${prefix}.${code}`)).join(', ')
  return [
    fact('from', t('rsc.field.from'), formatDay(t.locale, run.from)),
    fact('to', t('rsc.field.to'), formatDay(t.locale, run.to)),
    fact('hours', t('rsc.field.hours'), formatHours(t.locale, run.minutes)),
    fact('format', t('rsc.field.format'), t.any(`rsc.format.${run.format}`)),
    fact('concerns', t('rsc.field.concerns'), t.any(`rsc.concerns.${run.concerns}`)),
    fact('about', t('rsc.field.about'), names('rules.track', run.about)),
    fact('competencies', t('rsc.field.competencies'), names('rules.domain', run.competencies)),
  ]
}
