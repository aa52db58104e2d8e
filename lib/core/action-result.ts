import type { FieldErrors } from './domain-error'

/** A refusal: codes and keys only; sentences are made where they are shown. */
export type ActionFailure = {
  ok: false
  code: string
  reason?: string
  fields?: FieldErrors
  detail?: Record<string, string | number>
  reference?: string
}

/** What every server action answers. */
export type ActionResult<R> = { ok: true; data: R } | ActionFailure

/** Flat field names and what was typed into them, for showing a form again. */
export type FormValues = Record<string, string | string[]>

/** A letter as it would leave, shown before the act that sends it. */
export type PreviewedLetter = { id: string; to: string; subject: string; text: string }

/** What a form without JavaScript goes round with (React's `useActionState`). */
export type FormState = {
  status: 'idle' | 'ok' | 'error' | 'preview'
  code?: string
  reason?: string
  fields?: FieldErrors
  detail?: Record<string, string | number>
  reference?: string
  values?: FormValues
  data?: unknown
  /** With `preview`: nothing was done yet; these letters would leave. */
  letters?: PreviewedLetter[]
}

export const IDLE: FormState = { status: 'idle' }

/** A form door: the same act as its action, with a form's data in and the form's next state out. */
export type FormAction = (state: FormState, formData: FormData) => Promise<FormState>

/** The form's next state after a result; what was typed is kept unless the act was done. */
export function toFormState(result: ActionResult<unknown>, values: FormValues): FormState {
  if (result.ok) return { status: 'ok', data: result.data }
  const { ok: _, ...refusal } = result
  return { status: 'error', ...refusal, values }
}
