'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'

/** Long enough that somebody saw it, and did not just scroll past. */
const LOOKED_MS = 1500

type Props = {
  url: string
  mark: { section: string; throughId: string }
  done: string
  /** The button for whoever has no JavaScript, or whose connection failed. */
  children: ReactNode
}

/** Stands under the last comment: once it was on the screen for a moment, the thread counts as read. */
export function ReadWhenSeen({ url, mark: { section, throughId }, done, children }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [readThrough, setReadThrough] = useState<string | null>(null)
  const read = readThrough === throughId
  useEffect(() => {
    if (read || !place.current) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const note = () => {
      const headers = { 'content-type': 'application/json' }
      fetch(url, { method: 'POST', headers, body: JSON.stringify({ section, throughId }) })
        .then((answer) => answer.ok && setReadThrough(throughId))
        .catch(() => {})
    }
    const observer = new IntersectionObserver(([entry]) => {
      clearTimeout(timer)
      if (entry?.isIntersecting) timer = setTimeout(note, LOOKED_MS)
    })
    observer.observe(place.current)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [url, section, throughId, read])
  return (
    <div ref={place} className="mt-3" aria-live="polite">
      {read ? <p className="text-muted text-sm">{done}</p> : children}
    </div>
  )
}
