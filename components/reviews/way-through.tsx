'use client'
import { useEffect, useRef, useState } from 'react'
import { useT } from '../layout/messages'
import { Button } from '../ui/button'
import { linkClass } from '../ui/link-class'
import { useReviewMarks } from './marks-context'

const EVIDENCE = 'li[data-claimed]'

/** The entries of the page that can be ticked, in the order in which they stand. */
const entriesHere = () => [...document.querySelectorAll<HTMLElement>(EVIDENCE)]
const isTicked = (entry: HTMLElement) => entry.querySelector('input[name="ticks[]"]:checked') !== null

/** What is above that has been read: the bar covers it. */
const UNDER_THE_BAR = 120
const topOf = (entry: HTMLElement) => entry.getBoundingClientRect().top
const inSight = (entry: HTMLElement) => topOf(entry) > 0 && topOf(entry) < window.innerHeight

/** How far one has got through a long portfolio, the way to the next entry without a tick, and between evidence and judgement. */
export function WayThrough() {
  const t = useT()
  const { values, live } = useReviewMarks()
  const [judging, setJudging] = useState(false)
  const [all, setAll] = useState(0)
  const last = useRef<HTMLElement | null>(null)
  useEffect(() => setAll(entriesHere().length), [])
  useEffect(() => {
    const judge = document.getElementById('judge')?.closest('form')
    if (!judge) return
    const watch = new IntersectionObserver(([seen]) => setJudging(seen?.isIntersecting ?? false))
    watch.observe(judge)
    return () => watch.disconnect()
  }, [])

  const entries = new Set<string>()
  for (const [key, value] of values) if (value === true) entries.add(key.slice(0, key.lastIndexOf(':')))

  /** The next one after the one it led to, or below what is at the top of the screen; after the last from the beginning. */
  const next = () => {
    const here = entriesHere()
    const from = last.current && inSight(last.current) ? here.indexOf(last.current) : -1
    const open = here.filter((entry) => !isTicked(entry))
    const behind = (entry: HTMLElement) => (from < 0 ? topOf(entry) > UNDER_THE_BAR : here.indexOf(entry) > from)
    const to = open.find(behind) ?? open[0]
    last.current = to ?? null
    to?.querySelector<HTMLElement>('input, summary')?.focus({ preventScroll: true })
    to?.scrollIntoView({ block: 'start' })
  }
  return (
    <div className="flex flex-wrap items-center gap-x-5 text-sm">
      {live && all > 0 && (
        <>
          <span className="figures text-muted max-sm:sr-only">
            {t('reading.way.far', { count: entries.size, of: all })}
          </span>
          {entries.size < all && (
            <Button variant="link" onClick={next}>
              {t('reading.way.next')}
            </Button>
          )}
        </>
      )}
      <a href={judging ? '#evidence' : '#judge'} className={`${linkClass} py-1.5 lg:hidden`}>
        {t(judging ? 'reading.way.evidence' : 'reading.way.judge')}
      </a>
    </div>
  )
}
