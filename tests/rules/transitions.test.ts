import { describe, expect, it } from 'vitest'
import { ACTS, actsFrom, isFinal, mermaid, nextState, STATES, TRANSITIONS, whoseTurn } from '@/lib/rules/transitions'

describe('the life of an application', () => {
  it.each([
    ['draft', 'submit', 'submitted'],
    ['submitted', 'startReview', 'in_review'],
    ['in_review', 'requestInformation', 'info_requested'],
    ['info_requested', 'answerInformation', 'in_review'],
    ['info_requested', 'takeBack', 'in_review'],
    ['in_review', 'clearForExam', 'cleared_for_exam'],
    ['in_review', 'endorse', 'endorsed'],
    ['cleared_for_exam', 'endorse', 'endorsed'],
    ['in_review', 'defer', 'deferred'],
    ['cleared_for_exam', 'defer', 'deferred'],
    ['deferred', 'reopen', 'draft'],
    ['info_requested', 'withdraw', 'withdrawn'],
    ['deferred', 'withdraw', 'withdrawn'],
    ['endorsed', 'reverse', 'in_review'],
    ['deferred', 'reverse', 'in_review'],
    ['deferred', 'reconsider', 'in_review'],
    ['cleared_for_exam', 'reverse', 'in_review'],
    ['withdrawn', 'reverse', null],
    ['endorsed', 'withdraw', null],
    ['withdrawn', 'reopen', null],
    ['draft', 'endorse', null],
    ['submitted', 'endorse', null],
  ] as const)('%s, %s → %s', (state, act, to) => {
    expect(nextState(state, act)).toBe(to)
  })

  it('leads an act from a state to one place only', () => {
    const keys = TRANSITIONS.map(({ from, act }) => `${from} ${act}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('reaches every state from a draft, uses every act, and ends only in endorsed and withdrawn', () => {
    const reached = new Set(['draft'])
    for (let before = 0; before < reached.size; ) {
      before = reached.size
      for (const { from, to } of TRANSITIONS) if (reached.has(from)) reached.add(to)
    }
    expect([...reached].sort()).toEqual([...STATES].sort())
    expect(new Set(TRANSITIONS.map(({ act }) => act))).toEqual(new Set(ACTS))
    expect(STATES.filter(isFinal)).toEqual(['endorsed', 'withdrawn'])
  })

  it('says who may do what, and whose turn it is', () => {
    expect(actsFrom('draft', 'applicant')).toEqual(['submit', 'withdraw'])
    expect(actsFrom('draft', 'coordinator')).toEqual(['withdraw'])
    expect(actsFrom('in_review', 'coordinator')).toEqual([
      'requestInformation',
      'clearForExam',
      'endorse',
      'defer',
      'withdraw',
    ])
    expect(actsFrom('endorsed', 'coordinator')).toEqual([])
    for (const state of STATES) {
      const turn = whoseTurn(state)
      if (turn === null) expect(isFinal(state)).toBe(true)
      else expect(actsFrom(state, turn).length).toBeGreaterThan(0)
    }
  })

  it('draws every row', () => {
    const drawing = mermaid()
    expect(drawing.startsWith('stateDiagram-v2\n  [*] --> draft\n')).toBe(true)
    for (const { from, to, act } of TRANSITIONS) expect(drawing).toContain(`${from} --> ${to}: ${act}`)
    expect(drawing).toContain('endorsed --> [*]')
  })
})
