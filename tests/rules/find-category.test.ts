import { describe, expect, it } from 'vitest'
import { words } from '@/lib/check/words'
import { type Answers, findCategory, QUESTIONS, type QuestionId } from '@/lib/rules/find-category'

const young = { ages: '0-3', givesRsc: 'no' } as const

describe('the scope-of-work flow chart', () => {
  it.each([
    [{ setting: 'direct', with: 'individuals' }, 'IFA'],
    [{ setting: 'direct', with: 'dyads', how: 'prevention' }, 'IFS'],
    [{ setting: 'direct', with: 'dyads', how: 'treatment' }, 'IMHS'],
    [{ setting: 'support', supportAs: 'supervisor', experience: 'none' }, 'IFA'],
    [{ setting: 'support', supportAs: 'supervisor', experience: 'prevention' }, 'IFS'],
    [{ setting: 'support', supportAs: 'administrator', experience: 'prevention' }, 'IFS'],
    [{ setting: 'support', supportAs: 'supervisor', experience: 'treatment', leads: 'no' }, 'IMHS'],
    [{ setting: 'support', supportAs: 'supervisor', experience: 'treatment', leads: 'yes' }, 'IMHM-C'],
    [{ setting: 'support', supportAs: 'policy' }, 'IMHM-P'],
    [{ setting: 'support', supportAs: 'research' }, 'IMHM-RF'],
  ] as [Answers, string][])('%j → %s', (answers, category) => {
    expect(findCategory({ ...young, ...answers })).toMatchObject({ category, also: null })
    const older = findCategory({ ...young, ...answers, ages: '3-6' })
    expect(older).toMatchObject({ category: category.replace(/^I(?=F|MH)/, 'EC') })
  })

  it('asks one question at a time', () => {
    const asked: QuestionId[] = []
    const answers: Record<string, string> = {}
    for (;;) {
      const found = findCategory(answers)
      if (!('ask' in found)) break
      asked.push(found.ask)
      answers[found.ask] = QUESTIONS[found.ask].at(-1) ?? ''
    }
    expect(asked).toEqual(['ages', 'setting', 'supportAs', 'givesRsc'])
  })

  it('points to ERS whoever gives RSC, except a Mentor, Clinical, who does so already', () => {
    const gives = findCategory({ ages: '0-3', setting: 'direct', with: 'dyads', how: 'prevention', givesRsc: 'yes' })
    expect(gives).toMatchObject({ category: 'IFS', hints: ['ers'] })
    const mentor = { ages: '0-3', setting: 'support', supportAs: 'supervisor', experience: 'treatment', leads: 'yes' }
    expect(findCategory(mentor as Answers)).toMatchObject({ category: 'IMHM-C', hints: ['not-perfect-fit'] })
  })

  it('names the other track to somebody who works with both ages', () => {
    const both = findCategory({ ages: 'both', setting: 'direct', with: 'individuals', givesRsc: 'no' })
    expect(both).toMatchObject({ category: 'IFA', also: 'ECFA', hints: ['other-track'] })
  })

  it('sends whoever is unsure to the coordinator', () => {
    expect(findCategory({ ages: '0-3', setting: 'unsure' })).toEqual({ coordinator: true, unsureOf: 'setting' })
    expect(findCategory({ ages: 'unsure' })).toEqual({ coordinator: true, unsureOf: 'ages' })
  })

  it('ignores answers off the path', () => {
    const answers = { ...young, setting: 'direct', with: 'individuals', how: 'unsure' } as const
    expect(findCategory(answers)).toMatchObject({ category: 'IFA' })
  })

  it('has words for every question, answer, reason and hint', () => {
    for (const locale of ['en', 'es'] as const) {
      const t = words(locale)
      for (const [question, answers] of Object.entries(QUESTIONS)) {
        expect(t.has(`rules.find.ask.${question}`)).toBe(true)
        for (const answer of answers) expect(t.has(`rules.find.answer.${question}.${answer}`)).toBe(true)
      }
    }
  })
})
