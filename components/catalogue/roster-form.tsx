'use client'
import { type ChangeEvent, useState } from 'react'
import type { FormAction } from '@/lib/core/action-result'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'

const MOST_BYTES = 200_000

type Props = {
  sessionId: string
  fill: FormAction
  words: { list: string; file: string; fileHint: string; fileUnread: string; button: string }
}

/** A list of addresses, typed, pasted, or read from a file into the box, where it can still be looked through. */
export function RosterForm({ sessionId, fill, words }: Props) {
  const [unread, setUnread] = useState(false)

  async function read(event: ChangeEvent<HTMLInputElement>) {
    const input = event.currentTarget
    const file = input.files?.[0]
    const box = input.form?.elements.namedItem('list')
    if (!file || !(box instanceof HTMLTextAreaElement)) return
    const text = file.size <= MOST_BYTES ? await file.text() : ''
    const readable = text !== '' && !text.includes('\0') && !text.includes('\uFFFD')
    setUnread(!readable)
    input.value = ''
    if (!readable) return
    const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
    setter?.call(box, [box.value.trimEnd(), text.trim()].filter(Boolean).join('\n'))
    box.dispatchEvent(new Event('input', { bubbles: true }))
    box.focus()
  }

  return (
    <ActionForm id={`roster-${sessionId}`} action={fill}>
      <Hidden name="sessionId" value={sessionId} />
      <TextArea name="list" label={words.list} rows={6} autoComplete="off" spellCheck={false} />
      <div>
        <label htmlFor={`file-${sessionId}`} className="block font-semibold">
          {words.file}
        </label>
        <p id={`file-${sessionId}-hint`} className="text-muted">
          {words.fileHint}
        </p>
        <input
          id={`file-${sessionId}`}
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          onChange={read}
          aria-describedby={`file-${sessionId}-hint`}
          className="mt-1 block w-full max-w-2xl rounded-md border border-field border-dashed bg-surface p-3 text-muted"
        />
        <p role="alert" className="mt-1 font-semibold text-danger">
          {unread ? words.fileUnread : ''}
        </p>
      </div>
      <FormActions>
        <SubmitButton>{words.button}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}
