import type { Translate } from '@/lib/i18n/translator'
import { TRACKS } from '@/lib/rules/categories'
import { DOMAINS } from '@/lib/rules/competencies'
import { EDUCATION_LEVELS, WORK_KINDS } from '@/lib/rules/portfolio'

export type Choices = { value: string; label: string; hint?: string }[]

/** The rules' words stand inside sentences; at the head of a line they begin with a capital. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What forms of the ledger offer, in words: drawn on the server, so that the browser need not carry the rules' texts. */
export function trackChoices(t: Translate): Choices {
  return TRACKS.map((track) => ({ value: track, label: capital(t(`rules.track.${track}`)) }))
}

export function domainChoices(t: Translate): Choices {
  return DOMAINS.map((domain) => ({ value: domain, label: t(`rules.domain.${domain}`) }))
}

export function levelChoices(t: Translate): Choices {
  return EDUCATION_LEVELS.map((level) => ({ value: level, label: capital(t(`rules.level.${level}`)) }))
}

export function workChoices(t: Translate): Choices {
  return WORK_KINDS.map((kind) => ({
    value: kind,
    label: t(`ledger.kind.${kind}`),
    hint: t(`ledger.kind.${kind}.hint`),
  }))
}
