import { describe, expect, it } from 'vitest'
import { markStore, marksPrefix } from '@/components/reviews/mark-store'
import { AT_ONCE, lateTicks, marksBody, SAID, sendMarks, stepKey, tickKey } from '@/components/reviews/send-marks'
import { KeepRecommendationInput, MarksBody } from '@/lib/reviewers/schema/reading'

/** What a browser keeps, shared by its tabs. */
function shelf(held = new Map<string, string>()) {
  return {
    held,
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, text: string) => void held.set(name, text),
    removeItem: (name: string) => void held.delete(name),
    key: (at: number) => [...held.keys()][at] ?? null,
    get length() {
      return held.size
    },
  }
}

const ID = '01a203c5-6d80-7d09-8ad8-ad767f318dc2'
const thinking = tickKey('training', ID, 'thinking')
const reflection = tickKey('training', ID, 'reflection')
const mine = marksPrefix('elena', 'r1')

describe('marks that wait in the browser', () => {
  it('survive a reload, in the order in which they were made, the last word about each', () => {
    const kept = shelf()
    const before = markStore(kept, mine)
    before.put({ key: reflection, value: true, at: 20 })
    before.put({ key: thinking, value: true, at: 10 })
    before.put({ key: thinking, value: false, at: 30 })
    before.put({ key: stepKey('thinking'), value: 3, at: 25 })
    expect(markStore(kept, mine).list()).toEqual([
      { key: reflection, value: true, at: 20 },
      { key: stepKey('thinking'), value: 3, at: 25 },
      { key: thinking, value: false, at: 30 },
    ])
  })

  it('are nobody else’s, and of no other review', () => {
    const kept = shelf()
    markStore(kept, mine).put({ key: thinking, value: true, at: 1 })
    expect(markStore(kept, marksPrefix('omar', 'r1')).list()).toEqual([])
    expect(markStore(kept, marksPrefix('elena', 'r2')).list()).toEqual([])
  })

  it('are not forgotten when another tab has changed its mind while they were sent', () => {
    const kept = shelf()
    const [one, two] = [markStore(kept, mine), markStore(kept, mine)]
    const sent = { key: thinking, value: true, at: 1 }
    one.put(sent)
    two.put({ key: thinking, value: false, at: 2 })
    one.drop(sent)
    expect(one.list()).toEqual([{ key: thinking, value: false, at: 2 }])
    one.drop({ key: thinking, value: false, at: 2 })
    expect(two.list()).toEqual([])
  })

  it('come from one browser, whichever tab or review, and from another one elsewhere', () => {
    const kept = shelf()
    const { browser } = markStore(kept, mine)
    expect(browser).toMatch(/^[0-9a-f-]{36}$/)
    expect(markStore(kept, marksPrefix('elena', 'r2')).browser).toBe(browser)
    expect(markStore(shelf(), mine).browser).not.toBe(browser)
    expect(markStore(kept, mine).list()).toEqual([])
  })

  it('pass over what is broken or not ours, and say so where nothing can be kept', () => {
    const kept = shelf(
      new Map([
        [`${mine}${thinking}`, '{"value":"yes"}'],
        [`${mine}x`, 'not json'],
        ['other', '1'],
      ]),
    )
    expect(markStore(kept, mine).list()).toEqual([])
    const shut = {
      ...shelf(),
      setItem: () => {
        throw new Error('private window')
      },
    }
    const store = markStore(shut, mine)
    store.put({ key: thinking, value: true, at: 1 })
    expect([store.lasting, store.list().length]).toEqual([false, 1])
  })
})

describe('how they are sent', () => {
  const waiting = [
    { key: thinking, value: true, at: 1_000 },
    { key: stepKey('thinking'), value: 3, at: 4_000 },
    { key: reflection, value: false, at: 9_999 },
  ]

  it('as the server takes them, each with its age: a wrong clock does no harm', () => {
    const body = marksBody(waiting, 5_000)
    expect(body).toEqual({
      ticks: [
        { entryKind: 'training', entryId: ID, competency: 'thinking', on: true, ago: 4_000 },
        { entryKind: 'training', entryId: ID, competency: 'reflection', on: false, ago: 0 },
      ],
      judgements: [{ domain: 'thinking', step: 3, ago: 1_000 }],
    })
    expect(MarksBody.parse(body).ticks).toHaveLength(2)
    const said = { recommendation: 'defer', reasons: [{ requirement: 'work', reason: 'other', todo: '' }] }
    const over = '2026-11-22T09:00:00.000Z'
    const whole = marksBody(
      [...waiting, { key: SAID, value: JSON.stringify({ ...said, over }), at: 1 }],
      5_000,
      'tablet',
    )
    expect(MarksBody.parse(whole).said).toEqual({ ...said, over, ago: 4_999, by: 'tablet' })
    expect(KeepRecommendationInput.safeParse({ reviewId: ID, ...whole.said }).success).toBe(true)
    expect(whole.ticks).toHaveLength(2)
    expect(lateTicks(waiting, 5_000)).toEqual([`${thinking}:on:4000`, `${reflection}:off:0`])
    // However long a tablet lay in a drawer, what it kept is taken.
    expect(marksBody(waiting, 5_000 + 200 * 86_400_000).ticks[0]?.ago).toBe(90 * 86_400_000)
    const many = Array.from({ length: AT_ONCE }, () => ({ key: thinking, value: true, at: 1 }))
    expect(MarksBody.safeParse(marksBody(many, 1)).success).toBe(true)
  })

  const answering = (status: number, body: unknown) => async () => Response.json(body, { status })

  it.each([
    [
      200,
      { ticks: [{ entryKind: 'training', entryId: ID, competency: 'thinking', on: false, refused: 'why' }] },
      'answered',
    ],
    [401, {}, 'signedOut'],
    [404, { code: 'not_found' }, 'refused'],
    [409, { code: 'closed', reason: 'reading.error.removed' }, 'refused'],
    // A page from before an update: what waits is not thrown away, the page opened anew sends it.
    [422, { code: 'invalid' }, 'outdated'],
    [429, {}, 'unreachable'],
    [503, {}, 'unreachable'],
  ])('an answer of %i is told apart', async (status, body, is) => {
    const sent = await sendMarks('/marks', waiting, 5_000, 'tablet', answering(status, body))
    expect(sent.is).toBe(is)
    if (sent.is === 'answered') expect(sent.answers).toEqual([{ key: thinking, value: false, refused: 'why' }])
    if (status === 409 && sent.is === 'refused') expect(sent.reason).toBe('reading.error.removed')
  })

  it('and without a connection they stay', async () => {
    const sent = await sendMarks('/marks', waiting, 5_000, 'tablet', () =>
      Promise.reject(new TypeError('failed to fetch')),
    )
    expect(sent).toEqual({ is: 'unreachable' })
  })
})
