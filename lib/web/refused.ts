import { headers } from 'next/headers'
import { type ActionFailure, type FormState, type FormValues, toFormState } from '@/lib/core/action-result'

/**
 * Requests whose act was refused. Without JavaScript the page is drawn in the very request that posted its form, and the
 * act and the page's title hold the same headers object; nothing else passes from the one to the other.
 */
const refusals = new WeakSet<object>()

/** The state of a form whose act was refused; the page drawn for it says so in its title. */
export async function refusedForm(failure: ActionFailure, values: FormValues): Promise<FormState> {
  refusals.add(await headers())
  return toFormState(failure, values)
}

/** Whether the page is drawn because its form was refused. */
export async function wasRefused(): Promise<boolean> {
  return refusals.has(await headers())
}
