'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useViewer } from '../layout/messages'
import { type MarkStore, type MarkValue, markStore, marksPrefix, parseMark, type Waiting } from './mark-store'
import { AT_ONCE, sendMarks } from './send-marks'

export type MarksStatus = 'saved' | 'saving' | 'offline' | 'signedOut' | 'refused'
export type Marks = {
  values: ReadonlyMap<string, MarkValue>
  set(key: string, value: MarkValue): void
  /** The same, sent with the next one or by `retry`: for what is being typed. */
  keep(key: string, value: MarkValue): void
  status: MarksStatus
  /** Made, and not yet confirmed by the server. */
  waiting: number
  /** Why the whole review takes nothing more. */
  reason: string | null
  /** Single marks that were not taken, and why. */
  refused: readonly { key: string; reason: string }[]
  /** They outlive this page. */
  lasting: boolean
  /** The script has come: without it nothing saves itself. */
  live: boolean
  retry(): void
  /** What lies in this browser at this moment. */
  held(): readonly Waiting[]
}

const RETRY_MS = [1_000, 3_000, 8_000, 20_000]

function storage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

/**
 * Marks that save themselves. Each is kept in this browser before anything else, sent in order as soon as there is a
 * connection, and forgotten only when the server has answered for it: a reload, a closed tablet or an expired session in
 * between lose nothing.
 */
export function useMarks(url: string, reviewId: string, initial: ReadonlyMap<string, MarkValue>): Marks {
  const viewer = useViewer()
  const store = useRef<MarkStore | null>(null)
  const [values, setValues] = useState(initial)
  const [state, setState] = useState<Pick<Marks, 'status' | 'waiting' | 'reason' | 'refused' | 'lasting' | 'live'>>({
    ...{ status: 'saved', waiting: 0, reason: null, refused: [], lasting: true, live: false },
  })
  const run = useRef({
    busy: false,
    over: false,
    failures: 0,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
  })

  // Opened by whoever is first: a box ticked before the script came speaks up before this page has looked around.
  const open = useCallback(() => {
    store.current ??= markStore(storage(), marksPrefix(viewer, reviewId))
    return store.current
  }, [viewer, reviewId])

  const show = useCallback((key: string, value: MarkValue) => {
    setValues((before) => (before.get(key) === value ? before : new Map(before).set(key, value)))
  }, [])

  const flush = useCallback(async (): Promise<void> => {
    const [at, held] = [run.current, open()]
    clearTimeout(at.timer)
    if (at.busy || at.over) return
    at.busy = true
    try {
      for (let batch = held.list(); batch.length > 0; batch = held.list()) {
        const some = batch.slice(0, AT_ONCE)
        setState((before) => ({ ...before, status: 'saving', waiting: batch.length }))
        const sent = await sendMarks(url, some, Date.now())
        if (sent.is === 'answered') {
          at.failures = 0
          for (const one of some) held.drop(one)
          const newer = new Set(held.list().map(({ key }) => key))
          for (const { key, value } of sent.answers) if (!newer.has(key)) show(key, value)
          const refused = sent.answers.flatMap(({ key, refused: why }) => (why ? [{ key, reason: why }] : []))
          setState((before) => ({ ...before, refused: [...before.refused, ...refused] }))
        } else if (sent.is === 'refused') {
          at.over = true
          const all = held.list()
          for (const one of all) held.drop(one)
          setState((before) => ({ ...before, status: 'refused', waiting: all.length, reason: sent.reason }))
          return
        } else {
          if (sent.is === 'unreachable') {
            at.timer = setTimeout(() => void flush(), RETRY_MS[Math.min(at.failures++, RETRY_MS.length - 1)])
          }
          const status = sent.is === 'signedOut' ? 'signedOut' : 'offline'
          // What was made while this was on its way waits, too.
          setState((before) => ({ ...before, status, waiting: held.list().length }))
          return
        }
      }
      setState((before) => ({ ...before, status: 'saved', waiting: 0 }))
    } finally {
      at.busy = false
    }
  }, [url, show, open])

  const keep = useCallback(
    (key: string, value: MarkValue) => {
      open().put({ key, value, at: Date.now() })
      show(key, value)
      setState((before) => ({ ...before, waiting: open().list().length }))
    },
    [show, open],
  )
  const set = useCallback(
    (key: string, value: MarkValue) => {
      keep(key, value)
      void flush()
    },
    [flush, keep],
  )

  useEffect(() => {
    const held = open()
    for (const { key, value } of held.list()) show(key, value)
    setState((before) => ({ ...before, lasting: held.lasting, live: true, waiting: held.list().length }))
    void flush()
    const soon = () => void flush()
    const seen = () => document.visibilityState === 'visible' && soon()
    // Another tab of the same person: what is ticked there is ticked here.
    const elsewhere = (event: StorageEvent) => {
      const [key, made] = [held.keyOf(event.key), parseMark(event.newValue)]
      if (key && made) show(key, made.value)
    }
    window.addEventListener('online', soon)
    window.addEventListener('storage', elsewhere)
    document.addEventListener('visibilitychange', seen)
    return () => {
      window.removeEventListener('online', soon)
      window.removeEventListener('storage', elsewhere)
      document.removeEventListener('visibilitychange', seen)
      clearTimeout(run.current.timer)
    }
  }, [open, flush, show])

  return useMemo(
    () => ({ values, set, keep, ...state, retry: () => void flush(), held: () => open().list() }),
    [values, set, keep, state, flush, open],
  )
}
