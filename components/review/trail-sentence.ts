import { parsePlainDate } from '@/lib/core/plain-date'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'

type Entry = { name: string; detail: Record<string, string | number> }

/** What is kept as a code and said as a word: under which key of the catalogue the words of an entry's code stand. */
const WORDS: Record<string, Record<string, string>> = {
  'orgs.wordingSaved': { letter: 'review.letter', language: 'common.language' },
  'orgs.wordingReverted': { letter: 'review.letter', language: 'common.language' },
  'orgs.reasonSaved': { kind: 'reasons.kind' },
  'orgs.reasonRetired': { kind: 'reasons.kind' },
  'portfolio.sectionCompleted': { section: 'review.section' },
  'portfolio.sectionReopened': { section: 'review.section' },
  'portfolio.agreementSigned': { kind: 'review.signature' },
  'portfolio.valueSaved': { value: 'portfolio.value' },
  'review.entryMarked': { reason: 'review.reason' },
  'review.caseHeld': { reason: 'casework.hold.reason' },
}

/** What entries of an earlier release did not keep. */
const UNKNOWN: Record<string, Record<string, string>> = {
  'review.entryMarked': { was: 'none' },
  'review.coordinatorAssigned': { before: 'none' },
}

/** Settings that were changed, `name: old → new`, by the names their forms give them. */
const SETTINGS: Record<string, string> = {
  'orgs.settingsSaved': 'orgs.settings',
  'orgs.reviewingSaved': 'orgs.reviewing',
}

/** An entry of the trail in words, its days as people write them. */
export function trailSentence(t: Translate, { name: entry, detail }: Entry): string {
  const values = Object.entries({ ...UNKNOWN[entry], ...detail }).map(([name, value]) => {
    if (typeof value !== 'string') return [name, value] as const
    const prefix = WORDS[entry]?.[name]
    if (prefix && t.has(`${prefix}.${value}`)) return [name, t.any(`${prefix}.${value}`)] as const
    const settings = SETTINGS[entry]
    if (settings && name === 'changed') return [name, changedSettings(t, settings, value)] as const
    const day = parsePlainDate(value)
    return [name, day ? formatDay(t.locale, day) : value] as const
  })
  return t.any(`audit.${entry}`, Object.fromEntries(values))
}

function changedSettings(t: Translate, prefix: string, changed: string): string {
  const lines = changed.split('; ').map((line) => {
    const at = line.indexOf(': ')
    const [name, values] = [line.slice(0, at), line.slice(at + 2)]
    const said = (value: string) => (t.has(`${prefix}.${name}.${value}`) ? t.any(`${prefix}.${name}.${value}`) : value)
    return `${settingName(t, prefix, name)}: ${values.split(' → ').map(said).join(' → ')}`
  })
  return lines.join('; ')
}

function settingName(t: Translate, prefix: string, name: string): string {
  const [group, one, rung] = name.split('.')
  const keys =
    group === 'ladders'
      ? [`${prefix}.ladder.${one}`, `${prefix}.ladder.${rung}`]
      : group === 'promises'
        ? [`${prefix}.promise.${one}`]
        : group === 'names'
          ? [`common.language.${one}`, `rules.category.${rung}`]
          : [`${prefix}.${name}`]
  return keys.every((key) => t.has(key)) ? keys.map((key) => t.any(key)).join(': ') : name
}
