'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useViewer } from '../layout/messages'
import { type MarkStore, type MarkValue, markStore, marksPrefix, parseMark, type Waiting } from './mark-store'
import { AT_ONCE, SAID, type SaidAnswer, sendMarks } from './send-marks'

/** `outdated`: the server no longer understands this page; opened anew, it sends what waits. */
export type MarksStatus = 'saved' | 'saving' | 'offline' | 'signedOut' | 'outdated' | 'refused'
/** A recommendation that was not taken: another browser has said something else, or it cannot be kept as it is. */
export type SaidAside = Exclude<SaidAnswer, { is: 'taken' | 'older' }>

type State = {
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
  aside: SaidAside | null
  /** Since when the recommendation this page has seen stands; empty where it has seen none. */
  over: string
  browser: string
}

export type Marks = State & {
  values: ReadonlyMap<string, MarkValue>
  set(key: string, value: MarkValue): void
  /** The same, sent with the next one or by `retry`: for what is being typed. */
  keep(key: string, value: MarkValue): void
  retry(): void
  /** What lies in this browser at this moment. */
  held(): readonly Waiting[]
  /** Of two recommendations the one that stands is taken over here; what was chosen here is let go. */
  takeTheirs(): void
  /** Of two recommendations the one chosen here is to stand: the other one has been seen now. */
  seen(at: string): void
  /** One mark as it stands, and word of every change: a thousand boxes need not be drawn again because of one. */
  markOf(key: string): MarkValue | undefined
  subscribe(listener: () => void): () => void
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
export function useMarks(
  url: string,
  reviewId: string,
  initial: ReadonlyMap<string, MarkValue>,
  saidAt: string,
): Marks {
  const viewer = useViewer()
  const store = useRef<MarkStore | null>(null)
  const [values, setValues] = useState(initial)
  const latest = useRef(initial)
  const listeners = useRef(new Set<() => void>())
  const [state, setState] = useState<State>({
    ...{ status: 'saved', waiting: 0, reason: null, refused: [], lasting: true, live: false },
    ...{ aside: null, over: saidAt, browser: '' },
  })
  const run = useRef({
    busy: false,
    over: false,
    failures: 0,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
    /** When the recommendation was made that the server did not take: it lies here until its reader has chosen. */
    aside: undefined as number | undefined,
  })

  // Opened by whoever is first: a box ticked before the script came speaks up before this page has looked around.
  const open = useCallback(() => {
    store.current ??= markStore(storage(), marksPrefix(viewer, reviewId))
    return store.current
  }, [viewer, reviewId])

  const waiting = useCallback(
    () =>
      open()
        .list()
        .filter(({ key, at }) => key !== SAID || at !== run.current.aside),
    [open],
  )

  const show = useCallback((key: string, value: MarkValue) => {
    if (latest.current.get(key) === value) return
    latest.current = new Map(latest.current).set(key, value)
    setValues(latest.current)
    for (const listener of listeners.current) listener()
  }, [])
  const markOf = useCallback((key: string) => latest.current.get(key), [])
  const subscribe = useCallback((listener: () => void) => {
    listeners.current.add(listener)
    return () => void listeners.current.delete(listener)
  }, [])

  /** What became of the recommendation; true where it has arrived and need not be kept here. */
  const hear = useCallback((answer: SaidAnswer, sent: Waiting): boolean => {
    if (answer.is === 'apart' || answer.is === 'unfit') {
      run.current.aside = sent.at
      setState((before) => ({ ...before, aside: answer }))
      return false
    }
    setState((before) => ({ ...before, aside: null, over: answer.at }))
    return true
  }, [])

  const flush = useCallback(async (): Promise<void> => {
    const [at, held] = [run.current, open()]
    clearTimeout(at.timer)
    if (at.busy || at.over) return
    at.busy = true
    try {
      for (let batch = waiting(); batch.length > 0; batch = waiting()) {
        const some = batch.slice(0, AT_ONCE)
        setState((before) => ({ ...before, status: 'saving', waiting: batch.length }))
        const sent = await sendMarks(url, some, Date.now(), held.browser)
        if (sent.is === 'answered') {
          at.failures = 0
          for (const one of some) if (one.key !== SAID || !sent.said || hear(sent.said, one)) held.drop(one)
          const newer = new Set(held.list().map(({ key }) => key))
          for (const { key, value } of sent.answers) if (!newer.has(key)) show(key, value)
          const refused = sent.answers.flatMap(({ key, refused: why }) => (why ? [{ key, reason: why }] : []))
          setState((before) => ({ ...before, refused: [...before.refused, ...refused] }))
        } else if (sent.is === 'refused') {
          at.over = true
          const all = held.list()
          for (const one of all) held.drop(one)
          setState((before) => ({
            ...before,
            status: 'refused',
            waiting: all.length,
            reason: sent.reason,
            aside: null,
          }))
          return
        } else {
          if (sent.is === 'unreachable') {
            at.timer = setTimeout(() => void flush(), RETRY_MS[Math.min(at.failures++, RETRY_MS.length - 1)])
          }
          const status = sent.is === 'unreachable' ? 'offline' : sent.is
          // What was made while this was on its way waits, too.
          setState((before) => ({ ...before, status, waiting: waiting().length }))
          return
        }
      }
      setState((before) => ({ ...before, status: 'saved', waiting: 0 }))
    } finally {
      at.busy = false
    }
  }, [url, show, open, waiting, hear])

  const keep = useCallback(
    (key: string, value: MarkValue) => {
      open().put({ key, value, at: Date.now() })
      show(key, value)
      setState((before) => ({ ...before, waiting: waiting().length }))
    },
    [show, open, waiting],
  )
  const set = useCallback(
    (key: string, value: MarkValue) => {
      keep(key, value)
      void flush()
    },
    [flush, keep],
  )

  const takeTheirs = useCallback(() => {
    const { aside } = state
    for (const one of open().list()) if (one.key === SAID) open().drop(one)
    if (aside?.is === 'apart') show(SAID, JSON.stringify(aside.stands))
    setState((before) => ({ ...before, aside: null, over: aside?.is === 'apart' ? aside.at : before.over }))
  }, [state, open, show])
  const seen = useCallback((at: string) => setState((before) => ({ ...before, aside: null, over: at })), [])

  useEffect(() => {
    const held = open()
    for (const { key, value } of held.list()) show(key, value)
    const { lasting, browser } = held
    setState((before) => ({ ...before, lasting, browser, live: true, waiting: held.list().length }))
    void flush()
    const soon = () => void flush()
    const visible = () => document.visibilityState === 'visible' && soon()
    // Another tab of the same person: what is ticked there is ticked here.
    const elsewhere = (event: StorageEvent) => {
      const [key, made] = [held.keyOf(event.key), parseMark(event.newValue)]
      if (key && made) show(key, made.value)
    }
    window.addEventListener('online', soon)
    window.addEventListener('storage', elsewhere)
    document.addEventListener('visibilitychange', visible)
    return () => {
      window.removeEventListener('online', soon)
      window.removeEventListener('storage', elsewhere)
      document.removeEventListener('visibilitychange', visible)
      clearTimeout(run.current.timer)
    }
  }, [open, flush, show])

  return useMemo(
    () => ({
      ...{ ...state, values, set, keep, takeTheirs, seen, markOf, subscribe },
      ...{ retry: () => void flush(), held: () => open().list() },
    }),
    [state, values, set, keep, takeTheirs, seen, markOf, subscribe, flush, open],
  )
}
