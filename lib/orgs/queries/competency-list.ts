import { createHash } from 'node:crypto'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import type { OrgScope } from '@/lib/ctx/org-scope'
import { LOCALES } from '@/lib/i18n/catalogue'
import { translator } from '@/lib/i18n/translate'
import { DOMAINS, type Domain, isDomain } from '@/lib/rules/competencies'
import { mayChangeSettings } from '../policy'
import { type Competency, type DomainWords, plainWord } from '../schema/read-competencies'

/** Every way to write a domain: its code, its names in both languages, and the association's own words for it. */
export function domainWords({ labels }: Pick<OrgScope, 'labels'>): DomainWords {
  const written = (domain: Domain) => {
    const key = `rules.domain.${domain}` as const
    const names = LOCALES.flatMap((locale) => [
      translator(locale).any(key),
      translator(locale, labels[locale]).any(key),
    ])
    return [domain, ...names].map((name) => [plainWord(name), domain] as const)
  }
  return Object.fromEntries(DOMAINS.flatMap(written))
}

/** The list as it is stored, in the order of the domains. */
export function listedIn({ settings }: Pick<OrgScope, 'settings'>): Competency[] {
  const listed = settings.competencies.flatMap((one) => (isDomain(one.domain) ? [{ ...one, domain: one.domain }] : []))
  return DOMAINS.flatMap((domain) => listed.filter((one) => one.domain === domain))
}

/** Stands for one state of the list: a form carries it, and saves only over the state it showed. */
export function listVersion(org: Pick<OrgScope, 'id' | 'settings'>): string {
  return createHash('sha256')
    .update(JSON.stringify([org.id, org.settings.competencies]))
    .digest('hex')
    .slice(0, 16)
}

export type CompetencyListView = { version: string; list: Competency[]; words: DomainWords }

export async function competencyListView(ctx: Ctx): Promise<CompetencyListView> {
  demand(mayChangeSettings(ctx.actor))
  return { version: listVersion(ctx.org), list: listedIn(ctx.org), words: domainWords(ctx.org) }
}
