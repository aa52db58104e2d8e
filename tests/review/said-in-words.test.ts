import { describe, expect, it } from 'vitest'
import { fieldValue } from '@/components/review/field-value'
import { trailSentence } from '@/components/review/trail-sentence'
import { translator } from '@/lib/i18n/translate'

const [en, es] = [translator('en'), translator('es')]

describe('an entry of the trail', () => {
  it.each([
    [
      'review.entryMarked',
      { kind: 'training', mark: 'not-accepted', reason: 'duplicate', was: 'verified' },
      `Training entry not accepted: ${en('review.reason.duplicate')} (before: verified)`,
    ],
    ['review.entryMarked', { kind: 'work', mark: 'verified', reason: 'none' }, 'Work entry verified'],
    ['review.caseHeld', { reason: 'thirdParty' }, `Put on hold: ${en('casework.hold.reason.thirdParty')}`],
    ['portfolio.sectionCompleted', { section: 'work' }, `A part was marked as finished: ${en('review.section.work')}`],
    [
      'review.coordinatorAssigned',
      { coordinator: 'Maya Ortiz', before: 'Ken Sato' },
      'Maya Ortiz is the coordinator of this application instead of Ken Sato',
    ],
    [
      'orgs.reviewingSaved',
      { changed: 'readers: none → two; ladders.review.before: 2, 7 → 3; promises.submitted: 5 → –' },
      `How cases are reviewed was changed: Who reads: ${en('orgs.reviewing.readers.none')} → ${en('orgs.reviewing.readers.two')}; Reviews: Remind before it is due: 2, 7 → 3; Taken up after it was sent: 5 → –`,
    ],
    [
      'orgs.settingsSaved',
      { changed: 'responseDays: 45 → 20; names.en.IFA: – → Helper: first; accent: teal → plum' },
      'How soon you mean to answer: 45 → 20',
    ],
  ])('%s is said in words', (name, detail, sentence) => {
    expect(trailSentence(en, { name, detail })).toContain(sentence)
  })
})

describe('a field of an entry', () => {
  it.each([
    ['work', 'kind', 'promotion', en('ledger.kind.promotion')],
    ['licence', 'kind', 'mental-health', en('ledger.licenceKind.mental-health')],
    ['work', 'serves', ['IMH-E', 'ECMH-E'], 'pregnancy to 36 months, 3 up to 6 years'],
    ['rsc', 'format', 'individual', 'Individual'],
    ['training', 'competencies', [], en('casework.value.none')],
    ['training', 'completedOn', '2026-03-14', 'Mar 14, 2026'],
    ['training', 'title', 'promotion', 'promotion'],
    ['training', 'minutes', 90, en('casework.value.hours', { hours: '1.5' })],
    ['work', 'paid', true, en('casework.value.yes')],
  ])('%s.%s', (kind, field, value, said) => expect(fieldValue(en, kind, field, value)).toBe(said))

  it('speaks Spanish', () => expect(fieldValue(es, 'education', 'level', 'master')).toBe(es('rules.level.master')))
})
