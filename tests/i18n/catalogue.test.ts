import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { AUDIT } from '@/lib/audit/catalogue'
import { ROLE_NAMES } from '@/lib/auth/roles'
import { textsOf, translator } from '@/lib/i18n/translate'
import { CATEGORY_CODES } from '@/lib/rules/categories'
import { REASONS } from '@/lib/rules/finding'

const [en, es] = [textsOf('en'), textsOf('es')]
const keys = Object.keys(en)

/** The names a message's text asks for, plural and select arms included. */
function namesIn(text: string, locale: string): string[] {
  const found = new Set<string>()
  type Node = { type: number; value?: unknown; options?: Record<string, { value: Node[] }>; children?: Node[] }
  const walk = (nodes: Node[]): void => {
    for (const node of nodes) {
      if (node.type !== 0 && node.type !== 7 && typeof node.value === 'string') found.add(node.value.replace(/_n$/, ''))
      for (const option of Object.values(node.options ?? {})) walk(option.value)
      if (node.children) walk(node.children)
    }
  }
  walk(new IntlMessageFormat(text, locale).getAst() as unknown as Node[])
  return [...found].sort()
}

describe('the catalogue', () => {
  it('has every text in both languages', () => {
    expect(Object.keys(es).sort()).toEqual(keys.toSorted())
    expect(keys.filter((key) => !en[key]?.trim() || !es[key]?.trim())).toEqual([])
  })

  it('can be read as messages, and asks for the same values in both languages', () => {
    const differ = keys.filter(
      (key) => JSON.stringify(namesIn(en[key] ?? '', 'en')) !== JSON.stringify(namesIn(es[key] ?? '', 'es')),
    )
    expect(differ).toEqual([])
  })

  it('is translated: a sentence of several words is not the same in both languages', () => {
    const same = keys.filter((key) => en[key] === es[key] && /\p{L}{3,} \p{L}{2,} \p{L}{3,}/u.test(en[key] ?? ''))
    expect(same).toEqual([])
  })

  it('never calls a category a level, nor another category an upgrade', () => {
    const wrong = keys.filter((key) => /\b(upgrade|endorsement level|level of endorsement)\b/i.test(en[key] ?? ''))
    expect(wrong).toEqual([])
  })

  it('says what is remembered, what is excluded, every category and every role', () => {
    const needed = [
      ...Object.keys(AUDIT).map((name) => `audit.${name}`),
      ...REASONS.map((reason) => `rules.because.${reason}`),
      ...CATEGORY_CODES.map((code) => `rules.category.${code}`),
      ...ROLE_NAMES.map((role) => `common.role.${role}`),
    ]
    expect(needed.filter((key) => !(key in en))).toEqual([])
  })
})

describe('a translator', () => {
  it('lays the association’s own labels over the catalogue, and only over hers', () => {
    const labels = { 'rules.category.IFA': 'Infant Family Worker' }
    expect(translator('en', labels)('rules.category.IFA')).toBe('Infant Family Worker')
    expect(translator('en')('rules.category.IFA')).toBe(en['rules.category.IFA'])
  })

  it('counts in the plural of its language', () => {
    expect(translator('en')('auth.limited', { seconds: 1 })).toContain('1 second.')
    expect(translator('es')('auth.limited', { seconds: 5 })).toContain('5 segundos')
  })

  it('gives a key it does not know back as it is', () => {
    expect(translator('es').any('no.such.key')).toBe('no.such.key')
  })
})
