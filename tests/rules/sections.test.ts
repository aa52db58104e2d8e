import { describe, expect, it } from 'vitest'
import type { Finding, Status } from '@/lib/rules/finding'
import {
  mayBeFinished,
  SECTION_CODES,
  type SectionFacts,
  sectionOf,
  sectionState,
  sectionsFor,
} from '@/lib/rules/sections'

const finding = (status: Status, counted = 0): Finding => ({
  code: 'training.total',
  gate: 'submit',
  status,
  unit: 'minutes',
  required: 60,
  counted,
  pending: 0,
  entries: [],
  notes: [],
  source: { refs: ['S1'], text: 'x' },
})
const facts = (more: Partial<SectionFacts>): SectionFacts => ({
  ...{
    code: 'training',
    findings: [],
    entries: 0,
    outOf: null,
    finished: false,
    problems: 0,
    awaited: false,
    ledgerEntries: 1,
  },
  ...more,
})

describe('the state of a part', () => {
  const table: [string, Partial<SectionFacts>, string][] = [
    ['nothing entered', { findings: [finding('unmet')] }, 'notStarted'],
    ['some hours', { findings: [finding('unmet', 30)], entries: 1 }, 'inProgress'],
    ['an entry that does not count yet', { findings: [finding('unmet')], entries: 1 }, 'inProgress'],
    ['all hours', { findings: [finding('met', 60)], entries: 2 }, 'completed'],
    ['all hours, some to be confirmed', { findings: [finding('pending', 30)], entries: 2 }, 'waiting'],
    [
      'one thing pending, another unmet',
      { findings: [finding('pending'), finding('unmet')], entries: 2 },
      'inProgress',
    ],
    ['only encouraged, nothing entered', { findings: [finding('not-required')] }, 'notStarted'],
    ['only encouraged, said finished', { findings: [finding('not-required')], finished: true }, 'completed'],
    ['only encouraged, entered', { findings: [finding('not-required')], entries: 1 }, 'completed'],
    ['not asked at all, entered', { code: 'education', entries: 1 }, 'inProgress'],
    ['not asked at all, said finished', { code: 'education', finished: true }, 'completed'],
    [
      'hours missing, though said finished',
      { findings: [finding('unmet', 30)], entries: 1, finished: true },
      'inProgress',
    ],
    ['an entry was not accepted', { findings: [finding('met', 60)], entries: 2, problems: 1 }, 'problem'],
    ['nothing to look at', { code: 'competencies', ledgerEntries: 0 }, 'cannotStart'],
    ['everybody asked', { code: 'references', findings: [finding('unmet')], entries: 3, awaited: true }, 'waiting'],
    ['the profile', { code: 'profile', outOf: 1 }, 'notStarted'],
    ['the profile, saved', { code: 'profile', outOf: 1, entries: 1 }, 'completed'],
    ['five of seven values', { code: 'values', outOf: 7, entries: 5 }, 'inProgress'],
    ['five of seven values, said finished', { code: 'values', outOf: 7, entries: 5, finished: true }, 'inProgress'],
    ['seven values', { code: 'values', outOf: 7, entries: 7 }, 'inProgress'],
    ['seven values, said finished', { code: 'values', outOf: 7, entries: 7, finished: true }, 'completed'],
  ]
  it.each(table)('%s', (_, given, state) => {
    expect(sectionState(facts(given))).toBe(state)
  })

  it('lets a part be called finished when nothing asked is missing', () => {
    expect(mayBeFinished(facts({ findings: [finding('unmet')] }))).toBe(false)
    expect(mayBeFinished(facts({ findings: [finding('pending')] }))).toBe(true)
    expect(mayBeFinished(facts({ code: 'values', outOf: 7, entries: 6 }))).toBe(false)
    expect(mayBeFinished(facts({ code: 'documents' }))).toBe(true)
  })
})

describe('the parts of a portfolio', () => {
  it('ask for RSC given only with the add-on', () => {
    expect(sectionsFor([])).not.toContain('giving')
    expect(sectionsFor(['ERS'])).toEqual(SECTION_CODES)
  })

  it('know where each requirement is met', () => {
    expect(sectionOf('rsc.about-provided')).toBe('supervision')
    expect(sectionOf('ers.training')).toBe('training')
    expect(sectionOf('exam')).toBeNull()
  })
})
