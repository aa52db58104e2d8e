import { zodResolver } from '@hookform/resolvers/zod'
import { createFormControl, type FieldErrors as HookErrors } from 'react-hook-form'
import type { ZodType } from 'zod'
import type { FieldErrors } from '@/lib/core/domain-error'
import { issueKey } from '@/lib/core/issue-key'

type Values = Record<string, unknown>

/** react-hook-form keeps errors as a tree; the product files them by path. */
function flatten(tree: HookErrors, path: string, into: FieldErrors): FieldErrors {
  for (const [step, node] of Object.entries(tree)) {
    if (step === 'ref' || !node || typeof node !== 'object') continue
    const at = step === 'root' ? path : path ? `${path}.${step}` : step
    if ('type' in node && typeof node.message === 'string') into[at] = [...(into[at] ?? []), node.message]
    else flatten(node as HookErrors, at, into)
  }
  return into
}

/**
 * What the schema says against these values, or null. Loaded only when a form with a schema is first touched, so that
 * react-hook-form and zod are no part of a page's first load.
 */
export async function checkValues(schema: ZodType, values: Values): Promise<FieldErrors | null> {
  const resolver = zodResolver(schema as ZodType<Values, Values>, { error: issueKey })
  const control = createFormControl<Values>({ resolver, defaultValues: values, mode: 'onSubmit' })
  let found: FieldErrors | null = null
  await control.handleSubmit(
    () => {},
    (errors) => {
      found = flatten(errors, '', {})
    },
  )()
  return found
}
