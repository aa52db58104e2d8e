import { DomainError, type ErrorCode } from './domain-error'

/** What a policy answers: yes, or no with the code the door shows and a reason key. */
export type Verdict = { yes: true } | { yes: false; code: ErrorCode; reason: string }

export const yes: Verdict = { yes: true }

export function no(reason: string, code: ErrorCode = 'forbidden'): Verdict {
  return { yes: false, code, reason }
}

/** Throws the DomainError a refusal stands for; commands call it on every policy they ask. */
export function demand(verdict: Verdict): void {
  if (!verdict.yes) throw new DomainError(verdict.code, { reason: verdict.reason })
}
