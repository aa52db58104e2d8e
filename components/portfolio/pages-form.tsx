'use client'
import { useRouter } from 'next/navigation'
import { type ChangeEvent, type SubmitEvent, useRef, useState } from 'react'
import { sayRefusal } from '@/components/forms/say-error'
import { upload, uploadPages } from '@/components/forms/upload'
import { useT } from '@/components/layout/messages'
import { Button } from '@/components/ui/button'
import { Callout } from '@/components/ui/callout'
import { Icon } from '@/components/ui/icon'
import { Progress } from '@/components/ui/progress'
import { PageList } from './page-list'

type Props = { id: string; url: string; accept: string; maxBytes: number; label: string }
type Sending = { sent: number; total: number }
type Told = { tone: 'success' | 'danger'; text: string }

const megabytes = (bytes: number) => Math.round(bytes / 104_857.6) / 10

/**
 * Sends one document: a file, or several pages in an order that can be changed first. Without JavaScript a plain form
 * that joins what was chosen. What did not arrive stays chosen, so that the same press tries again.
 */
export function PagesForm({ id, url, accept, maxBytes, label }: Props) {
  const t = useT()
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const stop = useRef<AbortController>(null)
  const [pages, setPages] = useState<readonly File[]>([])
  const [sending, setSending] = useState<Sending | null>(null)
  const [told, setTold] = useState<Told | null>(null)

  const refuse = (text: string) => {
    setTold({ tone: 'danger', text })
    input.current?.focus()
  }

  function add(event: ChangeEvent<HTMLInputElement>) {
    const same = (a: File, b: File) => a.name === b.name && a.size === b.size && a.lastModified === b.lastModified
    const chosen = [...(event.currentTarget.files ?? [])]
    setTold(null)
    setPages((before) => [...before, ...chosen.filter((one) => !before.some((other) => same(one, other)))])
    event.currentTarget.value = ''
  }

  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (sending) return
    const [first] = pages
    if (!first) return refuse(t('ledger.document.none'))
    const large = pages.find((page) => page.size > maxBytes)
    if (large) return refuse(t('storage.error.page.too-large', { file: large.name, megabytes: megabytes(maxBytes) }))
    stop.current = new AbortController()
    setTold(null)
    setSending({ sent: 0, total: 1 })
    const onProgress = (sent: number, total: number) => setSending({ sent, total })
    const watch = { onProgress, signal: stop.current.signal }
    const result = pages.length === 1 ? await upload(url, first, watch) : await uploadPages(url, pages, watch)
    setSending(null)
    if (result.ok) {
      setPages([])
      setTold({ tone: 'success', text: t('ledger.upload.done', { name: result.file.name }) })
      router.refresh()
    } else if (result.code === 'unreachable') {
      refuse(t('ledger.pages.again'))
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
          {t('ledger.pages.hint', { max: megabytes(maxBytes) })}
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
          multiple
          onChange={add}
          aria-describedby={failed ? `${id}-hint ${id}-error` : `${id}-hint`}
          aria-invalid={failed || undefined}
          className="mt-1.5 block w-full rounded-md border border-field border-dashed bg-surface p-3 text-muted file:me-4 file:min-h-11 file:cursor-pointer file:rounded-md file:border file:border-field file:border-solid file:bg-surface file:px-4 file:font-semibold file:text-ink hover:bg-sunken"
        />
      </div>
      <PageList pages={pages} onChange={setPages} locked={sending !== null} />
      {sending ? (
        <div className="flex flex-wrap items-end gap-4">
          <Progress
            className="min-w-40 grow"
            value={sending.sent}
            max={sending.total}
            showLabel
            label={t('ledger.upload.sending', { name: pages[0]?.name ?? '' })}
          />
          <Button variant="secondary" onClick={() => stop.current?.abort()}>
            {t('ledger.upload.stop')}
          </Button>
        </div>
      ) : (
        <p>
          <Button type="submit" variant="secondary" icon="upload">
            {t('ledger.pages.submit', { count: Math.max(1, pages.length) })}
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
