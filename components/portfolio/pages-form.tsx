'use client'
import { type ChangeEvent, useEffect, useState } from 'react'
import { megabytes, upload, uploadPages } from '@/components/forms/upload'
import { useT } from '@/components/layout/messages'
import { PageList } from './page-list'
import { SendingForm, useSending } from './sending'

type Props = { id: string; url: string; accept: string; maxBytes: number; label: string }

const same = (a: File, b: File) => a.name === b.name && a.size === b.size && a.lastModified === b.lastModified

/** What the box holds goes onto the list, and out of the box. */
function taken(box: HTMLInputElement): (before: readonly File[]) => readonly File[] {
  const chosen = [...(box.files ?? [])]
  box.value = ''
  return (before) => [...before, ...chosen.filter((one) => !before.some((other) => same(one, other)))]
}

/**
 * Sends one document: a file, or several pages in an order that can be changed first. Without JavaScript a plain form
 * that joins what was chosen. What did not arrive stays chosen, so that the same press tries again.
 */
export function PagesForm({ id, url, accept, maxBytes, label }: Props) {
  const t = useT()
  const [pages, setPages] = useState<readonly File[]>([])
  const sending = useSending({
    prepare: () => {
      const [first] = pages
      if (!first) return t('ledger.document.none')
      const large = pages.find((page) => page.size > maxBytes)
      if (large) return t('storage.error.page.too-large', { file: large.name, megabytes: megabytes(maxBytes) })
      const size = pages.reduce((sum, page) => sum + page.size, 0)
      const go = pages.length === 1 ? upload.bind(null, url, first) : uploadPages.bind(null, url, pages)
      return { name: first.name, size, go }
    },
    done: () => {
      setPages([])
      return false
    },
    unreachable: t('ledger.pages.again'),
  })

  function add({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    sending.hush()
    setPages(taken(currentTarget))
  }

  // Files chosen while the script was still on its way: no change told of them.
  useEffect(() => {
    const box = sending.input.current
    if (box?.files?.length) setPages(taken(box))
  }, [sending.input])

  return (
    <SendingForm
      {...{ id, url, sending, label, box: { accept, multiple: true, onChange: add } }}
      hint={t('ledger.pages.hint', { max: megabytes(maxBytes) })}
      submit={t('ledger.pages.submit', { count: Math.max(1, pages.length) })}
    >
      <PageList pages={pages} onChange={setPages} locked={sending.under !== null} />
    </SendingForm>
  )
}
