import type { Document } from '@/lib/check/format'
import { DomainError } from '@/lib/core/domain-error'
import { type Message, message } from '@/lib/core/message'
import { parseMessageRef } from '@/lib/core/message-ref'
import type { PortfolioReport, ReportLine, ReportList } from '../schema/portfolio'
import type { GiverOfFile } from './portfolio-inputs'

/** A field's error, or a refusal's reason, as a message. */
export function reasonOf(ref: string, detail?: Record<string, string | number>): Message {
  const { key, values } = parseMessageRef(ref)
  return message(key, { ...detail, ...values, label: 'none', quoted: '' })
}

/** An act's refusal as a message; anything else is an accident and goes on. */
export function whyNot(error: unknown): Message {
  if (!(error instanceof DomainError)) throw error
  const field = Object.values(error.fields ?? {})[0]?.[0]
  return reasonOf(field ?? error.reason ?? `common.error.${error.code}`, error.detail)
}

type Said = { path: string; title: string }

/** Keeps count of what becomes of each entry of a portfolio. */
export type Tally = {
  /** So many more entries are through. */
  onward: (count?: number) => Promise<void>
  added: (list: ReportList, count?: number) => void
  there: (list: ReportList, entry: Said) => void
  refused: (list: ReportList, entry: Said, reason: Message) => void
  left: (list: ReportList, entry: Said, reason: Message) => void
  /** Whose address is missing for sessions that were refused. */
  askFor: (givers: readonly GiverOfFile[]) => void
  report: () => PortfolioReport
}

/** What only an application has, or somebody else has to say anew: told of, never entered. */
function leftBehind({ held, references, exam, signed, rsc }: Document): ReportLine[] {
  const line = (path: string, why: string): ReportLine => {
    return { path, title: '', outcome: 'left', reason: message(`exchange.left.${why}`) }
  }
  return [
    ...(held.length > 0 ? [line('held', 'held')] : []),
    ...(references.length > 0 ? [line('references', 'references')] : []),
    ...(exam?.part1 || exam?.part2 ? [line('exam', 'exam')] : []),
    ...(signed && Object.values(signed).some(Boolean) ? [line('signed', 'signed')] : []),
    ...(rsc.some(({ confirmed }) => confirmed) ? [line('rsc', 'confirmed')] : []),
  ]
}

export function tally(document: Document, onward: (done: number) => Promise<void>): Tally {
  let through = 0
  const added: PortfolioReport['added'] = {}
  const there: PortfolioReport['there'] = {}
  const lines: ReportLine[] = []
  let unknownGivers: PortfolioReport['unknownGivers'] = []
  const say =
    (outcome: ReportLine['outcome']) =>
    (_: ReportList, { path, title }: Said, reason: Message) =>
      void lines.push({ path, title, outcome, reason })
  return {
    onward: (count = 1) => {
      through += count
      return onward(through)
    },
    added: (list, count = 1) => {
      if (count > 0) added[list] = (added[list] ?? 0) + count
    },
    there: (list, { path, title }) => {
      there[list] = (there[list] ?? 0) + 1
      lines.push({ path, title, outcome: 'there', reason: null })
    },
    refused: say('refused'),
    left: say('left'),
    askFor: (givers) => {
      const waiting = new Set(
        lines.flatMap(({ path }) => {
          const index = /^rsc\[(\d+)\]\.giver$/.exec(path)?.[1]
          return index === undefined ? [] : [document.rsc[Number(index)]?.giver]
        }),
      )
      unknownGivers = givers
        .filter(({ id, leave }) => waiting.has(id) || leave)
        .map(({ id, name, sessions }) => ({ id, name, sessions }))
    },
    report: () => ({
      added,
      there,
      refused: lines.filter(({ outcome }) => outcome === 'refused').length,
      lines: [...lines, ...leftBehind(document)],
      unknownGivers,
    }),
  }
}
