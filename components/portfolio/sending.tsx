'use client'
import { useRouter } from 'next/navigation'
import { type ChangeEventHandler, type ReactNode, type RefObject, type SubmitEvent, useRef, useState } from 'react'
import { sayRefusal } from '@/components/forms/say-error'
import type { UploadResult, Watch } from '@/components/forms/upload'
import { useT } from '@/components/layout/messages'
import { Button } from '@/components/ui/button'
import { Callout } from '@/components/ui/callout'
import { Icon } from '@/components/ui/icon'
import { Progress } from '@/components/ui/progress'

type Under = { name: string; sent: number; total: number }
type Told = { tone: 'success' | 'danger'; text: string }

type Job = {
  /** Why nothing can be sent, in words; or what to send under which name. */
  prepare: () => string | { name: string; size: number; go: (watch: Watch) => Promise<UploadResult> }
  /** Everything arrived. True: one goes elsewhere, and nothing is said here. */
  done: (id: string) => boolean
  /** What is said where nothing came through; without it, what every form says. */
  unreachable?: string
}

export type Sending = {
  input: RefObject<HTMLInputElement | null>
  /** What is on its way, and how much of it has left. */
  under: Under | null
  told: Told | null
  hush: () => void
  submit: (event: SubmitEvent<HTMLFormElement>) => Promise<void>
  stop: () => void
}

/** Sends what a form chose: one at a time, telling how far it is and what became of it; it can be stopped. */
export function useSending({ prepare, done, unreachable }: Job): Sending {
  const t = useT()
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const stopper = useRef<AbortController>(null)
  const [under, setUnder] = useState<Under | null>(null)
  const [told, setTold] = useState<Told | null>(null)

  const refuse = (text: string) => {
    setTold({ tone: 'danger', text })
    input.current?.focus()
  }

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (under) return
    const job = prepare()
    if (typeof job === 'string') return refuse(job)
    const { name, size } = job
    stopper.current = new AbortController()
    setTold(null)
    setUnder({ name, sent: 0, total: size })
    const onProgress = (sent: number, total: number) => setUnder({ name, sent, total })
    const result = await job.go({ onProgress, signal: stopper.current.signal })
    setUnder(null)
    if (result.ok) {
      if (done(result.file.id)) return
      setTold({ tone: 'success', text: t('ledger.upload.done', { name: result.file.name }) })
      router.refresh()
    } else if (result.code === 'unreachable' && unreachable !== undefined) refuse(unreachable)
    else if (result.code !== 'stopped') {
      const { code, reason, detail } = result
      const key = `ui.file.${code}`
      refuse(t.has(key) ? t.any(key, detail) : sayRefusal(t, { status: 'error', code, reason, detail }))
    }
  }

  return { input, under, told, hush: () => setTold(null), submit, stop: () => stopper.current?.abort() }
}

type FormProps = {
  id: string
  url: string
  sending: Sending
  label: string
  hint: string
  submit: string
  /** What the file box is besides its look: what it accepts, whether it takes several. */
  box: { accept: string; multiple?: boolean; onChange?: ChangeEventHandler<HTMLInputElement> }
  /** Between the box and the button. */
  children?: ReactNode
}

/** The form around it. A plain form by itself; with JavaScript it shows how far it is and stays on the page. */
export function SendingForm({ id, url, sending, label, hint, submit, box, children }: FormProps) {
  const t = useT()
  const { input, under, told } = sending
  const failed = told?.tone === 'danger'
  return (
    <form action={url} method="post" encType="multipart/form-data" onSubmit={sending.submit} className="grid gap-3">
      <div>
        <label htmlFor={id} className="block font-semibold">
          {label}
        </label>
        <p id={`${id}-hint`} className="mt-0.5 text-muted">
          {hint}
        </p>
        {failed && (
          <p id={`${id}-error`} role="alert" className="mt-1 flex items-start gap-1.5 font-semibold text-danger">
            <Icon name="octagon-alert" className="mt-[0.3em] size-4" />
            {told.text}
          </p>
        )}
        <input
          {...box}
          ref={input}
          type="file"
          id={id}
          name="file"
          aria-describedby={failed ? `${id}-hint ${id}-error` : `${id}-hint`}
          aria-invalid={failed || undefined}
          className="mt-1.5 block w-full rounded-md border border-field border-dashed bg-surface p-3 text-muted file:me-4 file:min-h-11 file:cursor-pointer file:rounded-md file:border file:border-field file:border-solid file:bg-surface file:px-4 file:font-semibold file:text-ink hover:bg-sunken"
        />
      </div>
      {children}
      {under ? (
        <div className="flex flex-wrap items-end gap-4">
          <Progress
            className="min-w-40 grow"
            value={under.sent}
            max={under.total}
            showLabel
            label={t('ledger.upload.sending', { name: under.name })}
          />
          <Button variant="secondary" onClick={sending.stop}>
            {t('ledger.upload.stop')}
          </Button>
        </div>
      ) : (
        <p>
          <Button type="submit" variant="secondary" icon="upload">
            {submit}
          </Button>
        </p>
      )}
      {told?.tone === 'success' && (
        <Callout tone="success" role="status">
          {told.text}
        </Callout>
      )}
    </form>
  )
}
