import { array, assert, boolean, constantFrom, integer, oneof, property, record } from 'fast-check'
import { expect, it } from 'vitest'
import { markStore } from '@/components/reviews/mark-store'
import { lateTicks, marksBody, tickKey } from '@/components/reviews/send-marks'
import { laterWord, type Word } from '@/lib/reviewers/policy/later-word'

const ENTRY = '01a203c5-6d80-7d09-8ad8-ad767f318dc2'
const BOXES = ['thinking', 'reflection']
const DEVICES = [0, 1] as const

function shelf() {
  const held = new Map<string, string>()
  return {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, text: string) => void held.set(name, text),
    removeItem: (name: string) => void held.delete(name),
    key: (at: number) => [...held.keys()][at] ?? null,
    get length() {
      return held.size
    },
  }
}

/** The server, as `saveTicks` uses the rule. */
function server() {
  const held = new Map<string, Word<boolean>>()
  const take = (competency: string, on: boolean, ago: number, now: number) => {
    const { keep } = laterWord(held.get(competency), { is: on, at: new Date(now - ago) })
    if (keep) held.set(competency, keep)
  }
  const stands = () => Object.fromEntries(BOXES.map((box) => [box, held.get(box)?.is ?? false]))
  return { take, stands }
}

const step = oneof(
  record({
    does: constantFrom('tick' as const),
    device: constantFrom(...DEVICES),
    box: constantFrom(...BOXES),
    on: boolean(),
  }),
  // What is sent arrives, is lost, or arrives and its answer is lost; or it travels with the form.
  record({
    does: constantFrom('send' as const, 'lost' as const, 'unanswered' as const, 'form' as const),
    device: constantFrom(...DEVICES),
  }),
)

it('two devices that lose their connection as they like come to what was said last, whichever gets through first', () => {
  assert(
    property(
      array(step, { maxLength: 40 }),
      array(integer({ min: -9_000_000, max: 9_000_000 }), { minLength: 2, maxLength: 2 }),
      constantFrom(...DEVICES),
      (steps, skews, first) => {
        const stores = DEVICES.map((device) => markStore(shelf(), `device-${device}:`))
        const { take, stands } = server()
        const said: Record<string, boolean> = Object.fromEntries(BOXES.map((box) => [box, false]))
        let now = 1_800_000_000_000
        /** Each device has a clock of its own, wrong by as much as it likes. */
        const clock = (device: number) => now + (skews[device] ?? 0)
        const send = (device: number, does: string) => {
          const store = stores[device]
          if (!store || does === 'lost') return
          const waiting = store.list()
          if (does === 'form') {
            for (const late of lateTicks(waiting, clock(device))) {
              const [, , competency = '', on, ago] = late.split(':')
              take(competency, on === 'on', Number(ago), now)
            }
          } else
            for (const { competency = '', on, ago } of marksBody(waiting, clock(device)).ticks)
              take(competency, on, ago, now)
          if (does === 'send') for (const one of waiting) store.drop(one)
        }
        for (const one of steps) {
          now += 1_000
          if (one.does !== 'tick') send(one.device, one.does)
          else {
            said[one.box] = one.on
            stores[one.device]?.put({ key: tickKey('training', ENTRY, one.box), value: one.on, at: clock(one.device) })
          }
        }
        // Both find their connection again, in either order; nothing is left behind.
        now += 1_000
        send(first, 'send')
        send(1 - first, 'send')
        expect(stores.flatMap((store) => store.list())).toEqual([])
        expect(stands()).toEqual(said)
      },
    ),
    { numRuns: 500, seed: 20261123 },
  )
})

it('sent twice changes nothing, and what a form only repeats is no new word', () => {
  const on = { is: true, at: new Date(10) }
  expect(laterWord(on, on)).toEqual({ stands: true, keep: on })
  expect(laterWord(on, { is: true, at: new Date(20) }, true)).toEqual({ stands: true, keep: null })
  expect(laterWord(on, { is: false, at: new Date(20) }, true)).toEqual({
    stands: false,
    keep: { is: false, at: new Date(20) },
  })
  expect(laterWord(on, { is: false, at: new Date(9) })).toEqual({ stands: true, keep: null })
})
