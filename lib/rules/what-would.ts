import { type Message, message } from '@/lib/core/message'
import type { PlainDate } from '@/lib/core/plain-date'
import { covers, givesCountableTo, type Recipient, standingOf } from './givers'
import { type Giver, includesDay, type Rsc } from './portfolio'
import type { JudgedRsc, RscBasis } from './rsc'

/** Where hours do not count: what would make them count, the nearest first. Nothing for hours that do. */
export function whatWould({ entry, to, reason }: JudgedRsc, givers: readonly Giver[], basis: RscBasis): Message[] {
  switch (reason) {
    case null:
      return []
    case 'wrong-ages':
      return basis.track ? [message('rules.would.ages', { track: { key: `rules.track.${basis.track}` } })] : []
    case 'peer':
      return [message('rules.would.peer')]
    case 'giver-not-qualified':
      return [...sameGiver(entry, givers, basis), ...otherGivers(entry, to, givers, basis)]
    default:
      return [message('rules.would.wait', { day: { day: to } })]
  }
}

function sameGiver(entry: Rsc, givers: readonly Giver[], { giversOf }: RscBasis): Message[] {
  const giver = givers.find((one) => one.id === entry.giver)
  if (!giver) return []
  return standingOf(giver, giversOf).map(({ from, to }) => {
    const name = giver.name ?? ''
    if (to === null) return message('rules.would.giver-since', { giver: name, from: { day: from } })
    return message('rules.would.giver-between', { giver: name, from: { day: from }, to: { day: to } })
  })
}

function otherGivers(entry: Rsc, to: PlainDate, givers: readonly Giver[], { giversOf }: RscBasis): Message[] {
  const names = givers.flatMap((giver) => {
    const good = giver.id !== entry.giver && covers(standingOf(giver, giversOf), entry.from, to)
    return good && giver.name ? [giver.name] : []
  })
  return names.length > 0 ? [message('rules.would.other-givers', { givers: names.join(', ') })] : []
}

/** For whom the hours somebody gives on a day are countable, by the statuses they have on it. */
export function givesOn(giver: Giver, day: PlainDate): readonly Recipient[] {
  const held = giver.qualified.filter((period) => includesDay(period, day))
  if (held.some((period) => period.as === 'MHM-C')) return givesCountableTo('MHM-C', false)
  return held.length > 0 ? givesCountableTo('FS', true) : []
}
