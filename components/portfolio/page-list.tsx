'use client'
import { useState } from 'react'
import { useT } from '@/components/layout/messages'
import { Button } from '@/components/ui/button'

type Props = { pages: readonly File[]; onChange: (pages: readonly File[]) => void; locked: boolean }

/** The pages chosen so far: their order can be changed and each can be taken out, by touch and by keyboard. */
export function PageList({ pages, onChange, locked }: Props) {
  const t = useT()
  const [said, setSaid] = useState('')
  const count = pages.length

  function move(at: number, by: 1 | -1) {
    const next = [...pages]
    const [page] = next.splice(at, 1)
    if (!page) return
    next.splice(at + by, 0, page)
    onChange(next)
    setSaid(t('ledger.pages.moved', { name: page.name, at: at + by + 1, count }))
  }

  return (
    <div className={count === 0 ? 'sr-only' : undefined}>
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
      {count > 0 && (
        <ol aria-label={t('ledger.pages.list')} className="divide-y divide-line border-line border-y">
          {pages.map((page, at) => (
            <li
              key={`${page.name} ${page.size} ${page.lastModified}`}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2"
            >
              <span className="figures text-muted">{at + 1}.</span>
              <span className="min-w-0 grow basis-40 break-all">{page.name}</span>
              {!locked && (
                <span className="flex flex-wrap gap-x-4">
                  {count > 1 && at > 0 && (
                    <Button variant="link" icon="arrow-up" onClick={() => move(at, -1)}>
                      {t('ledger.pages.up')}
                      <span className="sr-only"> {page.name}</span>
                    </Button>
                  )}
                  {count > 1 && at < count - 1 && (
                    <Button variant="link" icon="arrow-down" onClick={() => move(at, 1)}>
                      {t('ledger.pages.down')}
                      <span className="sr-only"> {page.name}</span>
                    </Button>
                  )}
                  <Button variant="link" onClick={() => onChange(pages.filter((_, other) => other !== at))}>
                    {t('ledger.pages.out')}
                    <span className="sr-only"> {page.name}</span>
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
