import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/check/assess'
import { parsePortfolio } from '@/lib/check/parse'
import { but, type Doc, portfolio } from '../rules/cases'

const doc = portfolio('2025', 'IFS', { addOns: ['ERS'] })
const sample: Doc = {
  ...doc,
  rsc: [
    but(doc.rsc[0], { id: 'r1', hours: 19.5 }),
    but(doc.rsc[0], { id: 'r2', hours: 6, confirmed: false }),
    but(doc.rsc[0], { id: 'r3', hours: 3, from: '2019-02-02', to: '2019-02-02' }),
  ],
}

function said(of: Doc, locale: 'en' | 'es') {
  const parsed = parsePortfolio(of)
  if (!parsed.ok) throw new Error('refused')
  return assess(parsed.portfolio, locale)
}

describe('the assessment', () => {
  it('has the form of portfolio-format.md', () => {
    const answer = said(sample, 'en')
    expect(Object.keys(answer)).toEqual([
      'edition',
      'category',
      'track',
      'asOf',
      'readyToSubmit',
      'readyToAward',
      'requirements',
      'warnings',
      'addOns',
    ])
    expect(answer.requirements.find(({ code }) => code === 'rsc.received')).toEqual({
      code: 'rsc.received',
      gate: 'submit',
      status: 'pending',
      required: 24,
      counted: 19.5,
      pending: 6,
      unit: 'hours',
      explanation:
        '19.5 of 24 hours count. 6 more await confirmation by the giver. 3 do not count: the giver was not qualified on those dates.',
      entries: [
        { id: 'r1', counted: 19.5 },
        { id: 'r2', counted: 0, pending: 6, reason: 'unconfirmed', explanation: 'The giver has not confirmed it yet.' },
        {
          id: 'r3',
          counted: 0,
          reason: 'giver-not-qualified',
          explanation:
            'The giver’s endorsement as Mentor, Clinical began on Jan 1, 2020; the session was on Feb 2, 2019.',
        },
      ],
    })
    expect(answer.addOns.ERS).toMatchObject({ ready: false, emerging: { ready: true } })
  })

  it('gives yes/no requirements no amounts', () => {
    const membership = said(sample, 'en').requirements.find(({ code }) => code === 'membership')
    expect(Object.keys(membership ?? {})).toEqual(['code', 'gate', 'status', 'explanation', 'entries'])
  })

  it('says the same in Spanish, with the same numbers', () => {
    const [en, es] = [said(sample, 'en'), said(sample, 'es')]
    const bare = (answer: typeof en) =>
      JSON.parse(JSON.stringify(answer, (key, value) => (key === 'explanation' ? '' : value)))
    expect(bare(es)).toEqual(bare(en))
    expect(es.requirements.find(({ code }) => code === 'rsc.received')?.explanation).toBe(
      'Cuentan 19.5 de 24 horas. 6 más esperan la confirmación de quien dio la RSC. 3 no cuentan: quien dio la RSC no estaba calificado en esas fechas.',
    )
  })
})
