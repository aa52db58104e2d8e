'use client'
import { type ChangeEvent, useRef, useState } from 'react'
import { useT } from '../layout/messages'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { Progress } from '../ui/progress'
import { FieldFrame, type FieldLook } from './field-frame'
import { useField, useForm } from './form-context'
import { sayRefusal } from './say-error'
import { type UploadedFile, upload } from './upload'

export type FileFieldProps = FieldLook & {
  /** Arrives as the uploaded file's id; without JavaScript as the file itself. */
  name: string
  /** Where to POST the file (see upload.ts). Without it the form carries the file. */
  uploadUrl?: string
  accept?: string
  maxBytes?: number
  /** Already attached. */
  file?: UploadedFile
  onUploaded?: (file: UploadedFile) => void
}

type Sending = { name: string; sent: number; total: number }

const megabytes = (bytes: number) => Math.max(0.1, Math.round(bytes / 104_857.6) / 10)

export function FileField({ name, uploadUrl, accept, maxBytes, file, onUploaded, ...look }: FileFieldProps) {
  const t = useT()
  const { live, markTyped } = useForm()
  const wiring = useField(name, look.label, Boolean(look.hint))
  const [held, setHeld] = useState(file)
  const [sending, setSending] = useState<Sending | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const stop = useRef<AbortController>(null)
  const viaUpload = live && uploadUrl !== undefined
  const error = trouble ?? wiring.error
  const describedBy = [look.hint && wiring.hintId, error && wiring.errorId].filter(Boolean).join(' ') || undefined

  async function send(event: ChangeEvent<HTMLInputElement>) {
    const input = event.currentTarget
    const chosen = input.files?.[0]
    if (!chosen || uploadUrl === undefined || !viaUpload) return
    if (chosen.size === 0) return setTrouble(t('ui.file.empty'))
    if (maxBytes !== undefined && chosen.size > maxBytes) {
      return setTrouble(t('ui.file.tooLarge', { max: megabytes(maxBytes) }))
    }
    stop.current?.abort()
    const controller = new AbortController()
    stop.current = controller
    setTrouble(null)
    setSending({ name: chosen.name, sent: 0, total: chosen.size })
    const onProgress = (sent: number, total: number) => setSending({ name: chosen.name, sent, total })
    const result = await upload(uploadUrl, chosen, { onProgress, signal: controller.signal })
    if (stop.current !== controller) return
    setSending(null)
    input.value = ''
    if (result.ok) {
      setHeld(result.file)
      markTyped()
      onUploaded?.(result.file)
    } else if (result.code !== 'stopped') {
      const { code, reason, detail } = result
      const key = `ui.file.${code}`
      setTrouble(t.has(key) ? t.any(key, detail) : sayRefusal(t, { status: 'error', code, reason, detail }))
    }
  }

  return (
    <FieldFrame field={{ ...wiring, error: error ?? undefined }} {...look}>
      {held && (
        <p className="mb-2 flex max-w-2xl flex-wrap items-center gap-x-3 gap-y-1 rounded-md border border-line bg-sunken px-3 py-1.5">
          <Icon name="file-check" className="size-5 text-success" />
          <span className="min-w-0 grow break-all">
            {held.name}{' '}
            <span className="figures text-muted text-sm">{t('ui.file.size', { size: megabytes(held.size) })}</span>
          </span>
          <Button variant="link" onClick={() => setHeld(undefined)}>
            {t('ui.file.remove')}
            <span className="sr-only"> {held.name}</span>
          </Button>
        </p>
      )}
      {held && <input type="hidden" name={name} value={held.id} readOnly />}
      <input
        type="file"
        id={wiring.id}
        name={viaUpload || held ? undefined : name}
        accept={accept}
        onChange={send}
        aria-describedby={describedBy}
        aria-invalid={error !== undefined && error !== null ? true : undefined}
        className="block w-full max-w-2xl rounded-md border border-field border-dashed bg-surface p-3 text-muted file:me-4 file:min-h-11 file:cursor-pointer file:rounded-md file:border file:border-field file:border-solid file:bg-surface file:px-4 file:font-semibold file:text-ink hover:bg-sunken"
      />
      <span className="sr-only" aria-live="polite">
        {sending
          ? t('ui.file.sending', { name: sending.name })
          : held
            ? t('ui.file.attached', { name: held.name })
            : ''}
      </span>
      {sending && (
        <div className="mt-3 flex max-w-2xl items-end gap-4">
          <Progress
            className="grow"
            value={sending.sent}
            max={sending.total}
            showLabel
            label={sending.name}
            valueText={t('ui.file.progress', { sent: megabytes(sending.sent), total: megabytes(sending.total) })}
          />
          <Button variant="secondary" size="small" onClick={() => stop.current?.abort()}>
            {t('ui.file.stop')}
          </Button>
        </div>
      )}
    </FieldFrame>
  )
}
