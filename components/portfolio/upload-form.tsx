'use client'
import { useRouter } from 'next/navigation'
import { type SubmitEvent, useRef, useState } from 'react'
import { sayRefusal } from '@/components/forms/say-error'
import { upload } from '@/components/forms/upload'
import { useT } from '@/components/layout/messages'
import { Button } from '@/components/ui/button'
import { Callout } from '@/components/ui/callout'
import { Icon } from '@/components/ui/icon'
import { Progress } from '@/components/ui/progress'

type Props = {
  id: string
  url: string
  accept: string
  maxBytes: number
  label: string
  hint?: string
  /** The address under which what was uploaded has a page of its own (`<onto>/<id>`); without it one stays here. */
  onto?: string
}
type Sending = { name: string; sent: number; total: number }
type Told = { tone: 'success' | 'danger'; text: string }

const megabytes = (bytes: number) => Math.round(bytes / 104_857.6) / 10

/** Sends one file. A plain form by itself; with JavaScript it shows how far it is and stays on the page. */
export function UploadForm({ id, url, accept, maxBytes, label, hint, onto }: Props) {
  const t = useT()
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const stop = useRef<AbortController>(null)
  const [sending, setSending] = useState<Sending | null>(null)
  const [told, setTold] = useState<Told | null>(null)

  const refuse = (text: string) => {
    setTold({ tone: 'danger', text })
    input.current?.focus()
  }

  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (sending) return
    const file = input.current?.files?.[0]
    if (!file) return refuse(t('ledger.document.none'))
    if (file.size === 0) return refuse(t('storage.error.empty'))
    if (file.size > maxBytes) return refuse(t('storage.error.too-large', { megabytes: megabytes(maxBytes) }))
    stop.current = new AbortController()
    setTold(null)
    setSending({ name: file.name, sent: 0, total: file.size })
    const onProgress = (sent: number, total: number) => setSending({ name: file.name, sent, total })
    const result = await upload(url, file, { onProgress, signal: stop.current.signal })
    setSending(null)
    if (result.ok) {
      if (input.current) input.current.value = ''
      if (onto) return window.location.assign(`${onto}/${result.file.id}`)
      setTold({ tone: 'success', text: t('ledger.upload.done', { name: result.file.name }) })
      router.refresh()
    } else if (result.code !== 'stopped') {
      const { code, reason, detail } = result
      const key = `ui.file.${code}`
      refuse(t.has(key) ? t.any(key, detail) : sayRefusal(t, { status: 'error', code, reason, detail }))
    }
  }

  const failed = told?.tone === 'danger'
  return (
    <form action={url} method="post" encType="multipart/form-data" onSubmit={send} className="grid gap-3">
      <div>
        <label htmlFor={id} className="block font-semibold">
          {label}
        </label>
        <p id={`${id}-hint`} className="mt-0.5 text-muted">
          {hint ?? t('ledger.upload.hint', { max: megabytes(maxBytes) })}
        </p>
        {failed && (
          <p id={`${id}-error`} role="alert" className="mt-1 flex items-start gap-1.5 font-semibold text-danger">
            <Icon name="octagon-alert" className="mt-[0.3em] size-4" />
            {told.text}
          </p>
        )}
        <input
          ref={input}
          type="file"
          id={id}
          name="file"
          accept={accept}
          aria-describedby={failed ? `${id}-hint ${id}-error` : `${id}-hint`}
          aria-invalid={failed || undefined}
          className="mt-1.5 block w-full rounded-md border border-field border-dashed bg-surface p-3 text-muted file:me-4 file:min-h-11 file:cursor-pointer file:rounded-md file:border file:border-field file:border-solid file:bg-surface file:px-4 file:font-semibold file:text-ink hover:bg-sunken"
        />
      </div>
      {sending ? (
        <div className="flex flex-wrap items-end gap-4">
          <Progress
            className="min-w-40 grow"
            value={sending.sent}
            max={sending.total}
            showLabel
            label={t('ledger.upload.sending', { name: sending.name })}
          />
          <Button variant="secondary" onClick={() => stop.current?.abort()}>
            {t('ledger.upload.stop')}
          </Button>
        </div>
      ) : (
        <p>
          <Button type="submit" variant="secondary" icon="upload">
            {t('ledger.upload.submit')}
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
