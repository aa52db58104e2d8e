import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { isAwaited, stepDays, type WaitFacts, type WaitState, waitState } from '@/lib/rules/waits'

const at = new Date('2026-11-22T15:00:00Z')
const asked: WaitFacts = {
  dueOn: plainDate('2026-12-01'),
  reminders: 0,
  receivedAt: null,
  expiredAt: null,
  acceptedAt: null,
  refusedAt: null,
  stoppedAt: null,
}

describe('what is waited for', () => {
  it.each<[Partial<WaitFacts>, string, WaitState, boolean]>([
    [{}, '2026-12-01', 'requested', true],
    [{ reminders: 2 }, '2026-12-01', 'reminded', true],
    [{ reminders: 2 }, '2026-12-02', 'late', true],
    [{ dueOn: null }, '2030-01-01', 'requested', true],
    [{ expiredAt: at }, '2026-12-20', 'expired', false],
    [{ expiredAt: at, receivedAt: at }, '2026-12-20', 'received', false],
    [{ stoppedAt: at }, '2026-12-20', 'stopped', false],
    [{ stoppedAt: at, receivedAt: at }, '2026-12-20', 'received', false],
    [{ receivedAt: at, acceptedAt: at }, '2026-12-20', 'accepted', false],
    [{ receivedAt: at, refusedAt: at }, '2026-12-20', 'refused', false],
  ])('%j on %s is %s', (more, today, state, awaited) => {
    const facts = { ...asked, ...more }
    expect(waitState(facts, plainDate(today))).toBe(state)
    expect(isAwaited(facts)).toBe(awaited)
  })

  it.each([
    [{ after: [7, 21], before: [5] }, 60, [7, 21, 55]],
    [{ after: [25, 7], before: [5, 40, 30] }, 30, [7, 25]],
    [{ after: [], before: [] }, 10, []],
  ])('%j over %d days reminds on the days %j', (ladder, days, steps) => expect(stepDays(ladder, days)).toEqual(steps))
})
