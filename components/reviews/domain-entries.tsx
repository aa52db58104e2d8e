'use client'
import { type ToggleEvent, useState } from 'react'
import { useT } from '../layout/messages'
import { Icon } from '../ui/icon'
import { linkClass } from '../ui/link-class'
import { useReviewMarks } from './marks-context'

type Found = { id: string; title: string; ticked: boolean }

/**
 * The way from a domain to each entry in which it was named or ticked. Their names are read off the page when it is opened:
 * sent along for every domain, a long portfolio would come twice.
 */
export function DomainEntries({ domain }: { domain: string }) {
  const t = useT()
  const { values } = useReviewMarks()
  const [found, setFound] = useState<Found[]>([])
  const look = ({ currentTarget }: ToggleEvent<HTMLDetailsElement>) => {
    if (!currentTarget.open) return
    const ticked = new Set<string>()
    for (const [key, value] of values) {
      const [, id, competency = ''] = key.split(':')
      if (value === true && id && (competency === domain || competency.startsWith(`${domain}/`))) ticked.add(id)
    }
    const entries = [...document.querySelectorAll<HTMLElement>('li[data-claimed]')]
    setFound(
      entries
        .filter(({ id, dataset }) => ticked.has(id) || dataset.claimed?.split(' ').includes(domain))
        .map((entry) => {
          const title = entry.querySelector('h3')?.textContent ?? ''
          return { id: entry.id, title, ticked: ticked.has(entry.id) }
        }),
    )
  }
  return (
    <details onToggle={look} className="group/entries">
      <summary className="flex min-h-11 w-fit cursor-pointer items-center gap-2 text-accent">
        <Icon name="chevron-right" className="size-4 transition-transform group-open/entries:rotate-90" />
        {t('reading.judge.entries')}
      </summary>
      {found.length === 0 && <p className="text-muted text-sm">{t('reading.judge.noEntries')}</p>}
      <ul className="grid gap-1 text-sm">
        {found.map(({ id, title, ticked }) => (
          <li key={id} className="flex items-start gap-2">
            <Icon name={ticked ? 'check' : 'circle-dashed'} className="mt-[0.3em] size-3.5" />
            <span className="min-w-0">
              <a href={`#${id}`} className={linkClass}>
                {title}
              </a>{' '}
              <span className="text-muted">{t(ticked ? 'reading.judge.isTicked' : 'reading.judge.isNamed')}</span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
