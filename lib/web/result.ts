import { randomUUID } from 'node:crypto'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import type { ActionFailure } from '@/lib/core/action-result'
import { DomainError, type FieldErrors } from '@/lib/core/domain-error'
import { nameOfPath } from '@/lib/core/form-data'

/** zod's findings as message keys under the names the inputs carry. */
export function fieldErrors(error: z.ZodError): FieldErrors {
  const fields: FieldErrors = {}
  for (const issue of error.issues) {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys : [nameOfPath(issue.path.map(String).join('.'))]
    for (const name of paths) {
      const key = issue.code === 'unrecognized_keys' ? 'common.error.unknownField' : issue.message
      fields[name] = [...(fields[name] ?? []), key]
    }
  }
  return fields
}

/** What a thrown thing means at a door: a refusal with a code, or a reported accident with a reference to quote. */
export function failureOf(error: unknown): ActionFailure {
  unstable_rethrow(error)
  if (error instanceof DomainError) {
    const { code, reason, fields, detail } = error
    return { ok: false, code, reason, fields, detail }
  }
  const reference = randomUUID().slice(0, 8)
  process.stderr.write(
    `accident ${reference}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  return { ok: false, code: 'unexpected', reference }
}
