import { messageRef } from './message-ref'

/** The parts of a zod issue that matter here, without importing zod. */
type RawIssue = {
  readonly code?: string
  readonly input?: unknown
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
  readonly origin?: string
  readonly format?: string
}

/**
 * The message key for an issue whose schema names none of its own. Pass it where values are parsed
 * (`schema.safeParse(input, { error: issueKey })`); a schema's own message (a key) wins.
 */
export function issueKey(issue: RawIssue): string {
  const { code, input, origin } = issue
  if (code === 'invalid_value') return 'ui.error.choose'
  if (input === undefined || input === null || input === '') return 'ui.error.missing'
  if (code === 'too_small') {
    if (origin === 'array' || origin === 'set') return messageRef('ui.error.tooFew', { min: Number(issue.minimum) })
    if (origin === 'string') {
      return Number(issue.minimum) <= 1
        ? 'ui.error.missing'
        : messageRef('ui.error.tooShort', { min: Number(issue.minimum) })
    }
    return messageRef('ui.error.tooSmall', { min: Number(issue.minimum) })
  }
  if (code === 'too_big') {
    const key = origin === 'string' ? 'tooLong' : origin === 'array' || origin === 'set' ? 'tooMany' : 'tooBig'
    return messageRef(`ui.error.${key}`, { max: Number(issue.maximum) })
  }
  if (code === 'invalid_format' && issue.format === 'email') return 'ui.error.email'
  if (code === 'invalid_format' && issue.format === 'url') return 'ui.error.url'
  if (code === 'invalid_union') return 'ui.error.choose'
  return 'ui.error.unclear'
}
