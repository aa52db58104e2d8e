import { describe, expect, it } from 'vitest'
import { type ReviewFacts, reviewPhase, seesCase } from '@/lib/rules/review-phase'

const at = new Date('2026-11-22T12:00:00Z')
const open: ReviewFacts = {
  kind: 'formal',
  reading: 1,
  currentReading: 1,
  state: 'in_review',
  settled: false,
  declaredAt: at,
  declinedAt: null,
  removedAt: null,
  closedAt: null,
  submittedAt: null,
}
const sent = { ...open, submittedAt: at }

describe('where a review stands', () => {
  it.each<[string, ReviewFacts, string, boolean]>([
    ['asked', { ...open, declaredAt: null }, 'invited', false],
    ['declared', open, 'open', true],
    ['while the applicant is asked for more', { ...open, state: 'info_requested' }, 'open', true],
    ['sent, the other is still reading', sent, 'sent', true],
    ['sent and settled', { ...sent, settled: true }, 'over', false],
    ['sent, and the case was decided', { ...sent, state: 'endorsed' }, 'over', false],
    ['sent, and the applicant came back with a new sending', { ...sent, currentReading: 2 }, 'over', false],
    ['declined', { ...open, declaredAt: null, declinedAt: at }, 'declined', false],
    ['removed', { ...open, removedAt: at }, 'removed', false],
    ['removed after it was sent', { ...sent, removedAt: at }, 'removed', false],
    ['the case was decided without it', { ...open, closedAt: at }, 'ended', false],
    ['the applicant withdrew, and nobody has closed it yet', { ...open, state: 'withdrawn' }, 'ended', false],
    ['of an earlier sending', { ...open, currentReading: 2 }, 'ended', false],
    ['advice on a draft', { ...open, kind: 'advisory', state: 'draft' }, 'open', true],
    ['advice on what was sent meanwhile', { ...open, kind: 'advisory', state: 'submitted' }, 'ended', false],
    ['advice that was given', { ...sent, kind: 'advisory', state: 'draft' }, 'over', false],
    ['a case for practice, long decided', { ...open, kind: 'calibration', state: 'endorsed' }, 'open', true],
    ['a case for practice, scored', { ...sent, kind: 'calibration', state: 'endorsed' }, 'over', false],
    ['a third reader', { ...sent, kind: 'third' }, 'sent', true],
  ])('%s', (_, facts, phase, sees) => {
    expect(reviewPhase(facts)).toBe(phase)
    expect(seesCase(facts)).toBe(sees)
  })
})
