import { describe, expect, it } from 'vitest'
import { CATEGORY_CODES } from '@/lib/rules/categories'
import { edition2023 } from '@/lib/rules/criteria/2023'
import { edition2025 } from '@/lib/rules/criteria/2025'
import { differences } from '@/lib/rules/differences'

const told = (list: ReturnType<typeof differences>) => Object.fromEntries(list.map(({ code, kind }) => [code, kind]))

describe('what one category asks beyond another', () => {
  it.each([edition2023, edition2025])('is nothing for a category against itself', (edition) => {
    for (const category of CATEGORY_CODES) expect(differences({ edition, category }, { edition, category })).toEqual([])
  })

  it('says from FS to MHS in 2025 what is new, more, different and gone', () => {
    const found = differences({ edition: edition2025, category: 'IFS' }, { edition: edition2025, category: 'IMHS' })
    expect(told(found)).toEqual({
      education: 'new',
      work: 'other',
      'training.total': 'more',
      'training.dei': 'new',
      'rsc.received': 'more',
      'references.roles': 'other',
      'work.families': 'gone',
    })
    const training = found.find(({ code }) => code === 'training.total')
    expect([training?.before?.required, training?.now?.required]).toEqual([30 * 60, 33 * 60])
  })

  it('does not call what is only encouraged asked', () => {
    const up = differences({ edition: edition2025, category: 'IFA' }, { edition: edition2025, category: 'IFS' })
    expect(told(up)['rsc.received']).toBe('new')
    const down = differences({ edition: edition2025, category: 'IFS' }, { edition: edition2025, category: 'IFA' })
    expect(told(down)['rsc.received']).toBe('gone')
  })

  it('is the same on both tracks', () => {
    const imh = differences({ edition: edition2025, category: 'IFS' }, { edition: edition2025, category: 'IMHM-C' })
    const ecmh = differences({ edition: edition2025, category: 'ECFS' }, { edition: edition2025, category: 'ECMHM-C' })
    expect(told(ecmh)).toEqual(told(imh))
    const across = differences({ edition: edition2025, category: 'IFS' }, { edition: edition2025, category: 'ECFS' })
    expect(across).toEqual([])
  })
})
