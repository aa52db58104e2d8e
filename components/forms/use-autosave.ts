'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useViewer } from '../layout/messages'
import { dropText, type Keeping, keepText, keptKey, readText } from './kept-text'

export type AutosaveStatus = 'idle' | 'typing' | 'saving' | 'saved' | 'offline' | 'conflict' | 'refused' | 'signedOut'
export type AutosaveState = {
  status: AutosaveStatus
  savedAt?: number
  code?: string
  reason?: string
  theirs?: string
}

const QUIET_MS = 1200
/** A connection that neither answers nor breaks counts as none; sent again, nothing happens twice. */
const PATIENCE_MS = 20_000
const RETRY_MS = [2_000, 5_000, 15_000, 30_000]

type Answer = { version?: unknown; savedAt?: unknown; theirs?: unknown; code?: unknown; reason?: unknown }

const textOr = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** What was kept here, and the version it was written upon. */
function keptOf(stored: string | null): { text: string; version: number } | null {
  try {
    const kept: unknown = JSON.parse(stored ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('text' in kept) || !('version' in kept)) return null
    return typeof kept.text === 'string' && typeof kept.version === 'number'
      ? { text: kept.text, version: kept.version }
      : null
  } catch {
    return null
  }
}

/**
 * Saves a text while it is typed: PUT `{ text, version }` → 200 `{ version, savedAt }`, 409 `{ theirs, version }`, 401 signed
 * out, other 4xx `{ code, reason? }`. One request at a time; the text stays in this tab, or on this device, until the
 * server has said so.
 */
export function useAutosave(
  url: string,
  initial: { text: string; version: number; typed?: string },
  keeping: Keeping = 'tab',
) {
  const storageKey = keptKey(url, useViewer())
  const first = initial.typed ?? initial.text
  const [text, setText] = useState(first)
  const [state, setState] = useState<AutosaveState>({ status: 'idle' })
  const now = useRef({
    text: initial.text,
    saved: initial.text,
    version: initial.version,
    busy: false,
    clash: false,
    failures: 0,
    /** Sent, and no answer came: it may have arrived. */
    unanswered: new Set<string>(),
    underWay: Promise.resolve(),
  })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const save = useCallback((): Promise<void> => {
    clearTimeout(timer.current)
    const at = now.current
    const nothing = at.text === at.saved && at.unanswered.size === 0
    if (at.busy || at.clash || nothing) return at.underWay
    at.busy = true
    const sent = at.text
    setState((before) => ({ ...before, status: 'saving' }))
    const again = (wait: number) => {
      timer.current = setTimeout(() => void save(), wait)
    }
    const send = async () => {
      const response = await fetch(url, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: sent, version: at.version }),
        keepalive: sent.length < 15_000,
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      const answer = (await response.json().catch(() => ({}))) as Answer
      at.busy = false
      const version = typeof answer.version === 'number' ? answer.version : undefined
      if (response.ok && version !== undefined) {
        at.saved = sent
        at.version = version
        at.failures = 0
        at.unanswered.clear()
        const savedAt = Date.parse(textOr(answer.savedAt) ?? '')
        setState({
          status: at.text === sent ? 'saved' : 'typing',
          savedAt: Number.isNaN(savedAt) ? undefined : savedAt,
        })
        if (at.text === sent) dropText(storageKey, keeping)
        else again(QUIET_MS)
      } else if (response.status === 409 && version !== undefined) {
        const theirs = textOr(answer.theirs) ?? ''
        at.version = version
        // What this page had sent itself is no other version: its answer was lost on the way.
        if (at.unanswered.has(theirs)) {
          at.saved = theirs
          at.unanswered.clear()
          again(0)
        } else {
          at.clash = true
          setState({ status: 'conflict', theirs })
        }
      } else if (response.status === 401) {
        setState({ status: 'signedOut' })
      } else if (response.status < 500 && response.status !== 429) {
        setState({ status: 'refused', code: textOr(answer.code), reason: textOr(answer.reason) })
      } else throw new Error(String(response.status))
    }
    at.underWay = send().catch(() => {
      at.busy = false
      at.unanswered.add(sent)
      setState((before) => ({ ...before, status: 'offline' }))
      again(RETRY_MS[Math.min(at.failures++, RETRY_MS.length - 1)] ?? 30_000)
    })
    return at.underWay
  }, [url, storageKey, keeping])

  /** Waits for what is on its way; what got no answer is sent once more, so that the version is known again. */
  const settled = useCallback(async (): Promise<void> => {
    await now.current.underWay
    if (now.current.unanswered.size > 0) await save()
  }, [save])

  const type = useCallback(
    (next: string) => {
      now.current.text = next
      setText(next)
      keepText(storageKey, JSON.stringify({ text: next, version: now.current.version }), keeping)
      setState((before) => (before.status === 'conflict' ? before : { ...before, status: 'typing' }))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), QUIET_MS)
    },
    [save, storageKey, keeping],
  )

  const keepMine = useCallback(() => {
    now.current.clash = false
    setState({ status: 'saving' })
    void save()
  }, [save])

  const takeTheirs = useCallback(
    (theirs: string) => {
      now.current.text = theirs
      now.current.saved = theirs
      now.current.clash = false
      setText(theirs)
      dropText(storageKey, keeping)
      setState({ status: 'idle' })
    },
    [storageKey, keeping],
  )

  /** The form was sent, and another text had been saved meanwhile. */
  const meet = useCallback((theirs: string, version: number) => {
    clearTimeout(timer.current)
    now.current.version = version
    now.current.clash = true
    now.current.unanswered.clear()
    setState({ status: 'conflict', theirs })
  }, [])

  useEffect(() => {
    const kept = keptOf(readText(storageKey, keeping))
    const at = now.current
    if (kept && kept.text !== at.saved) {
      if (kept.version === at.version) type(kept.text)
      else {
        at.text = kept.text
        at.clash = true
        setText(kept.text)
        setState({ status: 'conflict', theirs: at.saved })
      }
    }
    const soon = () => void save()
    const hidden = () => document.visibilityState === 'hidden' && soon()
    window.addEventListener('online', soon)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      window.removeEventListener('online', soon)
      document.removeEventListener('visibilitychange', hidden)
      void save()
    }
  }, [save, type, storageKey, keeping])

  const { saved, version } = now.current
  const versionNow = useCallback(() => now.current.version, [])
  const acts = { type, save, settled, keepMine, takeTheirs, meet, versionNow }
  return { text, version, state, unsaved: text !== saved, ...acts }
}
