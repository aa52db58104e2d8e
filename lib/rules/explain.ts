import { type Message, message } from '@/lib/core/message'
import type { EntryFinding, Finding, Reason } from './finding'
import { REASONS } from './finding'

/** One minute asked means: any amount. */
export const ANY_AMOUNT = 1

/** Units whose entries can be added up; of the others the entries are counted. */
function left(finding: Finding, entries: readonly EntryFinding[]): { minutes: number } | number {
  return finding.unit === 'minutes'
    ? { minutes: entries.reduce((sum, entry) => sum + entry.offered, 0) }
    : entries.length
}

function reasonsOf(entries: readonly EntryFinding[]): readonly Reason[] {
  return REASONS.filter((reason) => entries.some((entry) => entry.reason === reason))
}

/** Ratings by rater, or places that ratings fill. */
function kindOf(finding: Finding): string | null {
  return finding.code === 'references.roles' || finding.code === 'ers.references' ? 'places' : finding.unit
}

function sentence(finding: Finding): Message {
  const { unit, status, required, counted } = finding
  const kind = kindOf(finding)
  if (kind === null) return message(`rules.explain.${finding.code}.${status}`)
  const amount = unit === 'minutes' ? { minutes: counted } : counted
  if (required === null) return message(`rules.explain.${kind}.encouraged`, { counted: amount })
  const needed = unit === 'minutes' ? { minutes: required } : required
  return message(`rules.explain.${kind}.${variantOf(finding, required)}`, { counted: amount, required: needed })
}

function variantOf({ unit, status, counted }: Finding, required: number): string {
  if (status === 'not-required') return 'spare'
  if (unit === 'minutes' && required === ANY_AMOUNT) return 'any'
  return counted >= required ? 'enough' : 'counted'
}

/**
 * A finding in sentences: how much of what is asked counts, what awaits confirmation, what does not count and why,
 * then what is particular to the requirement.
 */
export function explain(finding: Finding): readonly Message[] {
  const messages = [sentence(finding)]
  const { unit, pending } = finding
  if (pending > 0)
    messages.push(
      message(`rules.explain.pending.${unit}`, { pending: unit === 'minutes' ? { minutes: pending } : pending }),
    )
  const over = finding.entries.filter((entry) => entry.reason !== null && entry.reason !== 'unconfirmed')
  if (over.length > 0) {
    const because = { keys: reasonsOf(over).map((reason) => `rules.because.${reason}`) }
    const kind = unit === 'minutes' ? 'minutes' : 'entries'
    messages.push(message(`rules.explain.over.${kind}`, { over: left(finding, over), because }))
  }
  return [...messages, ...finding.notes]
}
