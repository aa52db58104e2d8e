import { type Message, message } from '@/lib/core/message'
import type { PlainDate } from '@/lib/core/plain-date'
import type { Track } from './categories'
import type { DemandOf } from './criteria/shape'
import { type EntryFinding, type Finding, passedOver, type Reason, statusOf, taken, type Warning } from './finding'
import { covers, type Standing, standingOf, whyNotQualified } from './givers'
import type { Giver, GiverStatus, Rsc } from './portfolio'
import { bestWindow, isShorterThan, liesIn, type Session, type Window } from './windows'

export type JudgedRsc = Session & {
  readonly entry: Rsc
  /** `null`: it counts, or would count once confirmed. */
  readonly reason: Exclude<Reason, 'unconfirmed'> | null
  readonly why: Message | null
}

export type RscBasis = {
  readonly track: Track | null
  /** The statuses whose RSC counts for what is applied for. */
  readonly giversOf: ReadonlySet<GiverStatus>
  readonly asOf: PlainDate
}

type Exclusion = { readonly reason: NonNullable<JudgedRsc['reason']>; readonly why: Message }
type Known = { readonly giver: Giver; readonly standing: readonly Standing[] }

function exclusion(entry: Rsc, to: PlainDate, known: Known | undefined, basis: RscBasis): Exclusion | null {
  const { asOf, track } = basis
  if (entry.from > asOf) {
    return { reason: 'after-as-of', why: message('rules.why.after-as-of.begins', { on: { day: entry.from } }) }
  }
  if (to > asOf) return { reason: 'after-as-of', why: message('rules.why.after-as-of.rsc', { on: { day: to } }) }
  if (track && !entry.about.includes(track)) {
    const why = message('rules.why.wrong-ages.rsc', { track: { key: `rules.track.${track}` } })
    return { reason: 'wrong-ages', why }
  }
  if (entry.format === 'peer') return { reason: 'peer', why: message('rules.why.peer') }
  if (known && covers(known.standing, entry.from, to)) return null
  const never = message('rules.why.giver-not-qualified.never')
  const why = known ? whyNotQualified(known.giver, known.standing, { from: entry.from, to }) : never
  return { reason: 'giver-not-qualified', why }
}

/** Rule 6, without the confirmation: every entry, with why it is passed over if it is. */
export function judgeRsc(entries: readonly Rsc[], givers: readonly Giver[], basis: RscBasis): JudgedRsc[] {
  const known = new Map<string, Known>()
  for (const giver of givers) known.set(giver.id, { giver, standing: standingOf(giver, basis.giversOf) })
  return entries.map((entry): JudgedRsc => {
    const { from, minutes, confirmed } = entry
    const to = entry.to ?? basis.asOf
    const part = entry.concerns === 'rsc-provided' ? minutes : 0
    const excluded = exclusion(entry, to, known.get(entry.giver), basis)
    return { entry, from, to, minutes, part, confirmed, reason: excluded?.reason ?? null, why: excluded?.why ?? null }
  })
}

function byFirstDay(a: JudgedRsc, b: JudgedRsc): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0
}

function outside(session: JudgedRsc, window: Window | null, amount: number, months: number): EntryFinding {
  const alone = bestWindow([session], months)
  const why =
    alone === null || !window?.until
      ? message('rules.why.outside-window.too-long', { months })
      : message('rules.why.outside-window.rsc', { from: { day: window.from }, until: { day: window.until } })
  return passedOver(session.entry.id, amount, 'outside-window', why)
}

type Windows = { readonly confirmed: Window | null; readonly hoped: Window | null; readonly months: number | null }

function entryFinding(session: JudgedRsc, amount: number, windows: Windows): EntryFinding {
  const { id } = session.entry
  if (session.reason && session.why) return passedOver(id, amount, session.reason, session.why)
  if (!session.confirmed) {
    const pending = liesIn(windows.hoped, session) ? amount : 0
    return { ...passedOver(id, amount, 'unconfirmed', message('rules.why.unconfirmed')), pending }
  }
  if (windows.months === null || liesIn(windows.confirmed, session)) return taken(id, amount)
  return outside(session, windows.confirmed, amount, windows.months)
}

function windowNotes(windows: Windows): Message[] {
  const window = windows.confirmed ?? windows.hoped
  if (!window?.until || windows.months === null) return []
  return [
    message('rules.note.window', { months: windows.months, from: { day: window.from }, until: { day: window.until } }),
  ]
}

/** `rsc.received`, and `rsc.about-provided` where a part is asked for too: one window is shown for both. */
export function rscFindings(
  judged: readonly JudgedRsc[],
  total: DemandOf<'rsc.received'>,
  part: DemandOf<'rsc.about-provided'> | null,
): { findings: Finding[]; warnings: Warning[] } {
  const need = part && total.minutes !== null ? { minutes: total.minutes, part: part.minutes } : null
  const good = judged.filter((session) => session.reason === null).sort(byFirstDay)
  const windows: Windows = {
    confirmed: bestWindow(
      good.filter((session) => session.confirmed),
      total.windowMonths,
      need,
    ),
    hoped: bestWindow(good, total.windowMonths, need),
    months: total.windowMonths,
  }
  const counted = windows.confirmed?.minutes ?? 0
  const pending = Math.max(0, (windows.hoped?.minutes ?? 0) - counted)
  const received: Finding = {
    code: 'rsc.received',
    gate: 'submit',
    status: total.minutes === null ? 'not-required' : statusOf(total.minutes, counted, pending),
    unit: 'minutes',
    required: total.minutes,
    counted,
    pending,
    entries: judged.map((session) => entryFinding(session, session.minutes, windows)),
    notes: windowNotes(windows),
    source: total.source,
  }
  const findings = [received]
  if (part) {
    const about = windows.confirmed?.part ?? 0
    const hoped = Math.max(0, (windows.hoped?.part ?? 0) - about)
    findings.push({
      ...received,
      code: 'rsc.about-provided',
      status: statusOf(part.minutes, about, hoped),
      required: part.minutes,
      counted: about,
      pending: hoped,
      entries: judged
        .filter((session) => session.part > 0)
        .map((session) => entryFinding(session, session.part, windows)),
      source: part.source,
    })
  }
  return { findings, warnings: windowWarnings(received, windows, total.cautionMonths) }
}

function windowWarnings(received: Finding, { confirmed }: Windows, months: number | null): Warning[] {
  if (received.status !== 'met' || months === null || !confirmed || !isShorterThan(confirmed, months)) return []
  const values = { months, from: { day: confirmed.from }, last: { day: confirmed.last } }
  return [{ code: 'rsc.window-short', explanation: message('rules.warning.rsc.window-short', values) }]
}
