'use client'
import { megabytes, upload } from '@/components/forms/upload'
import { useT } from '@/components/layout/messages'
import { SendingForm, useSending } from './sending'

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

/** Sends one file. */
export function UploadForm({ id, url, accept, maxBytes, label, hint, onto }: Props) {
  const t = useT()
  const sending = useSending({
    prepare: () => {
      const file = sending.input.current?.files?.[0]
      if (!file) return t('ledger.document.none')
      if (file.size === 0) return t('storage.error.empty')
      if (file.size > maxBytes) return t('storage.error.too-large', { megabytes: megabytes(maxBytes) })
      return { name: file.name, size: file.size, go: (watch) => upload(url, file, watch) }
    },
    done: (uploaded) => {
      if (sending.input.current) sending.input.current.value = ''
      if (onto) window.location.assign(`${onto}/${uploaded}`)
      return onto !== undefined
    },
  })
  return (
    <SendingForm
      {...{ id, url, sending, label, box: { accept } }}
      hint={hint ?? t('ledger.upload.hint', { max: megabytes(maxBytes) })}
      submit={t('ledger.upload.submit')}
    />
  )
}
