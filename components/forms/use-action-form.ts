'use client'
import { unstable_isUnrecognizedActionError, unstable_rethrow, useRouter } from 'next/navigation'
import { type SubmitEvent, useActionState, useCallback, useEffect, useRef, useState, useTransition } from 'react'
import type { ZodType } from 'zod'
import { type FormAction, type FormState, IDLE } from '@/lib/core/action-result'
import { fromFormData } from '@/lib/core/form-data'
import { useViewer } from '../layout/messages'
import type { UnderWay } from './form-context'
import { dropText, fillForm, keepTyped, keptKey, takeTyped } from './kept-text'
import { randomKey } from './random-key'

export type FormSchema = ZodType | (() => Promise<ZodType>)

export type ActionFormOptions = {
  id: string
  action: FormAction
  schema?: FormSchema
  onSuccess?: (data: unknown) => void
  /** Empties the form after success, for "add another" and messages. */
  clearOnSuccess?: boolean
}

const KEPT_FOR = new Set(['signed_out', 'outdated', 'unreachable'])

/** `data.next` of a result, when it is an address of ours. */
function nextOf(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('next' in data) || typeof data.next !== 'string') return null
  return /^\/(?![/\\])/.test(data.next) ? data.next : null
}

function formDataOf(form: HTMLFormElement, submitter: HTMLElement | null): FormData {
  const data = new FormData(form)
  if (submitter instanceof HTMLButtonElement && submitter.name) data.append(submitter.name, submitter.value)
  return data
}

async function check(schema: FormSchema, data: FormData) {
  const { checkValues } = await import('./check-values')
  return checkValues(typeof schema === 'function' ? await schema() : schema, fromFormData(data))
}

/**
 * A form over a form door. Without JavaScript the browser posts and the server answers with the next state; with it, the
 * same act is called in place: nothing typed is lost, one act at a time, errors by path.
 */
export function useActionForm({ id, action, schema, onSuccess, clearOnSuccess }: ActionFormOptions) {
  const router = useRouter()
  const storageKey = keptKey(id, useViewer())
  const form = useRef<HTMLFormElement>(null)
  const busy = useRef(false)
  const [served, formAction] = useActionState(action, IDLE)
  const [local, setLocal] = useState<FormState | null>(null)
  const [attempt, setAttempt] = useState(0)
  /** Each round of a form that empties itself draws its fields anew. */
  const [round, setRound] = useState(0)
  const [key, setKey] = useState(randomKey)
  const [typed, setTyped] = useState(false)
  const [restored, setRestored] = useState(false)
  const [live, setLive] = useState(false)
  const [pending, start] = useTransition()
  const state = local ?? served
  const fields = useRef(new Set<UnderWay>())
  const waitFor = useCallback((underWay: UnderWay) => {
    fields.current.add(underWay)
    return () => void fields.current.delete(underWay)
  }, [])

  useEffect(() => {
    setLive(true)
    const kept = takeTyped(storageKey)
    if (!kept || !form.current) return
    fillForm(form.current, kept)
    setTyped(true)
    setRestored(true)
  }, [storageKey])

  const markTyped = useCallback(() => setTyped(true), [])
  const warm = useRef(false)
  const onFocus = () => {
    if (!schema || warm.current) return
    warm.current = true
    void import('./check-values')
    if (typeof schema === 'function') void schema().catch(() => {})
  }

  const settle = (next: FormState, data: FormData) => {
    setLocal(next)
    setAttempt((count) => count + 1)
    if (next.status === 'error') {
      if (KEPT_FOR.has(next.code ?? '')) {
        keepTyped(storageKey, data)
        setTyped(false)
      }
      return
    }
    if (next.status === 'preview') return
    dropText(storageKey)
    setTyped(false)
    setRestored(false)
    setKey(randomKey())
    if (clearOnSuccess) setRound((count) => count + 1)
    onSuccess?.(next.data)
    const target = nextOf(next.data)
    if (target) router.push(target)
  }

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    if (event.defaultPrevented) return
    event.preventDefault()
    if (busy.current) return
    busy.current = true
    const submitter = event.nativeEvent instanceof window.SubmitEvent ? event.nativeEvent.submitter : null
    const sent = event.currentTarget
    const pressed = formDataOf(sent, submitter)
    const unchecked = submitter?.hasAttribute('data-unchecked') ?? false
    start(async () => {
      let data = pressed
      try {
        if (fields.current.size > 0) {
          await Promise.all([...fields.current].map((underWay) => underWay()))
          data = formDataOf(sent, submitter)
        }
        const wrong = schema && !unchecked ? await check(schema, data) : null
        const next: FormState = wrong ? { status: 'error', code: 'invalid', fields: wrong } : await action(IDLE, data)
        start(() => settle(next, data))
      } catch (error) {
        unstable_rethrow(error)
        const code = unstable_isUnrecognizedActionError(error) ? 'outdated' : 'unreachable'
        start(() => settle({ status: 'error', code }, data))
      } finally {
        busy.current = false
      }
    })
  }

  return {
    form,
    state,
    attempt,
    round,
    key,
    typed,
    restored,
    live,
    pending,
    formAction,
    onSubmit,
    onFocus,
    markTyped,
    waitFor,
  }
}
