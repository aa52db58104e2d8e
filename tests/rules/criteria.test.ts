import { describe, expect, it } from 'vitest'
import { words } from '@/lib/check/words'
import { plainDate } from '@/lib/core/plain-date'
import { sayAll } from '@/lib/i18n/say'
import { CATEGORY_CODES, categoryOf, isCategoryCode, markOf, scopeOf, trackOf } from '@/lib/rules/categories'
import { DOMAINS, EXAMPLES } from '@/lib/rules/competencies'
import { EDITIONS, editionById, editionInForce } from '@/lib/rules/criteria'
import { EditionShape } from '@/lib/rules/criteria/shape'
import { emergingErs, requirementsOf, requirementsOfErs } from '@/lib/rules/requirements'
import { OrgSettings } from '@/lib/rules/settings'

describe('editions', () => {
  it.each(EDITIONS.map((edition) => [edition.id, edition] as const))(
    '%s has the shape, and a source for every demand',
    (_, edition) => {
      expect(EditionShape.parse(edition)).toEqual(edition)
    },
  )

  it.each([
    ['2022-12-31', null],
    ['2023-01-01', '2023'],
    ['2024-06-30', '2023'],
    ['2024-12-31', '2023'],
    ['2025-01-01', '2025'],
    ['2030-01-01', '2025'],
  ])('an application started on %s belongs to %s', (day, id) => {
    expect(editionInForce(plainDate(day))?.id ?? null).toBe(id)
  })

  it('are found by id', () => {
    expect(editionById('2025')?.id).toBe('2025')
    expect(editionById('2024')).toBeNull()
  })
})

describe('categories', () => {
  it('are twelve, each on one track and of one scope', () => {
    expect(CATEGORY_CODES).toHaveLength(12)
    for (const code of CATEGORY_CODES) expect(categoryOf(trackOf(code), scopeOf(code))).toBe(code)
  })

  it('are known by their codes only', () => {
    expect(isCategoryCode('IFS')).toBe(true)
    for (const other of ['ifs', 'toString', '__proto__', '', null, 3]) expect(isCategoryCode(other)).toBe(false)
  })

  it('give the mark of somebody who holds both tracks', () => {
    expect(markOf(['IMH-E', 'IMH-E'])).toBe('IMH-E')
    expect(markOf(['IMH-E', 'ECMH-E'])).toBe('IECMH-E')
    expect(markOf([])).toBeNull()
  })
})

describe('what public pages show', () => {
  const rows = EDITIONS.flatMap((edition) => [
    ...CATEGORY_CODES.flatMap((category) => requirementsOf(edition, category)),
    ...requirementsOfErs(edition),
    ...[emergingErs(edition)].map((emerging) => ({ ...emerging, code: 'emerging' })),
  ])

  it.each(['en', 'es'] as const)('every requirement has words in %s', (locale) => {
    const t = words(locale)
    for (const row of rows) {
      const text = sayAll(t, row.asks)
      expect(text).not.toMatch(/rules\.|[{}]|undefined|NaN/)
      if (row.code !== 'emerging') expect(t.has(`rules.requirement.${row.code}`)).toBe(true)
    }
    for (const code of CATEGORY_CODES) expect(t.has(`rules.category.${code}`)).toBe(true)
    for (const domain of DOMAINS) {
      expect(t.has(`rules.domain.${domain}`)).toBe(true)
      for (const example of EXAMPLES[domain]) expect(t.has(`rules.competency.${example}`)).toBe(true)
    }
  })

  it('reads like the standard', () => {
    const edition = editionById('2025')
    const lines = edition ? requirementsOf(edition, 'IMHS').map(({ asks }) => sayAll(words('en'), asks)) : []
    expect(lines).toContain('33 hours of training')
    expect(lines).toContain('50 hours of RSC received within 24 months')
  })
})

describe('settings', () => {
  it('all have a default', () => {
    const settings = OrgSettings.parse({})
    expect(settings).toMatchObject({ membership: { rule: 'required' }, review: { readers: 'none' } })
    expect(OrgSettings.parse(settings)).toEqual(settings)
  })

  it.each([
    [{ membership: { rule: 'sometimes' } }],
    [{ membership: { yearEnd: '02-29' } }],
    [{ review: { readers: 'three' } }],
    [{ renewal: { auditPercent: 101 } }],
  ])('refuse %j', (settings) => {
    expect(OrgSettings.safeParse(settings).success).toBe(false)
  })
})
