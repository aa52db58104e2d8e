/** Codes that travel from commands and queries to the doors; sentences are made in lib/i18n. */
const ERROR_CODES = ['not_found', 'forbidden', 'closed', 'conflict', 'invalid', 'unavailable', 'limited'] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** Message keys per field path; `''` is the form as a whole. */
export type FieldErrors = Record<string, string[]>

/**
 * The one error commands and queries throw on purpose.
 * `reason` is a message key that says more than the code; `fields` point at inputs; `detail` are values for the message.
 */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly reason?: string
  readonly fields?: FieldErrors
  readonly detail?: Record<string, string | number>

  constructor(
    code: ErrorCode,
    more: { reason?: string; fields?: FieldErrors; detail?: Record<string, string | number> } = {},
  ) {
    super(more.reason ? `${code}: ${more.reason}` : code)
    this.name = 'DomainError'
    this.code = code
    this.reason = more.reason
    this.fields = more.fields
    this.detail = more.detail
  }
}
