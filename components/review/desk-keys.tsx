'use client'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button'

type Props = {
  words: { open: string; close: string; use: string; keys: readonly (readonly [key: string, does: string])[] }
}

const KEPT = 'attune.desk.keys'

/** The links of the rows, in order. They are focused themselves, so that a screen reader says where one is. */
function rowLinks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.desk-rows th[scope="row"] a')]
}

function move(by: 1 | -1) {
  const links = rowLinks()
  const row = document.activeElement?.closest('tr')
  const at = links.findIndex((link) => link.closest('tr') === row)
  links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))]?.focus()
}

/** The tick of the row one is in; with the shift key everything from the row ticked last to here. */
function tick(through: boolean) {
  const box = document.activeElement?.closest('tr')?.querySelector<HTMLInputElement>('th input[name="id"]')
  box?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: through }))
}

function inField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable], dialog') !== null
  )
}

function kept(): boolean {
  try {
    return localStorage.getItem(KEPT) !== 'off'
  } catch {
    return true
  }
}

/**
 * The desk by single keys, which whoever is disturbed by them switches off (WCAG 2.1.4). They only move the focus along
 * links and fields that are there for everybody.
 */
export function DeskKeys({ words }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  const [on, setOn] = useState(true)
  useEffect(() => setOn(kept()), [])
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || inField(event.target)) return
      const acts: Record<string, () => void> = {
        j: () => move(1),
        k: () => move(-1),
        x: () => tick(event.shiftKey),
        '/': () => document.querySelector<HTMLElement>('input[type="search"][name="q"]')?.focus(),
        '?': () => box.current?.showModal(),
      }
      const act = acts[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on])
  const choose = (use: boolean) => {
    setOn(use)
    try {
      localStorage.setItem(KEPT, use ? 'on' : 'off')
    } catch {
      // Without storage the choice holds for this page.
    }
  }
  return (
    <>
      <div className="no-print hidden sm:block">
        <Button variant="quiet" size="small" onClick={() => box.current?.showModal()}>
          {words.open}
        </Button>
      </div>
      <dialog
        ref={box}
        aria-labelledby="desk-keys"
        className="m-auto w-full max-w-md rounded-lg bg-surface p-6 text-ink shadow-lg"
      >
        <h2 id="desk-keys" className="heading text-xl">
          {words.open}
        </h2>
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 py-4">
          {words.keys.map(([key, does]) => (
            <div key={key} className="contents">
              <dt className="font-semibold">{key}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label className="flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => choose(event.target.checked)}
            className="size-6 accent-(--accent)"
          />
          {words.use}
        </label>
        <Button variant="secondary" onClick={() => box.current?.close()}>
          {words.close}
        </Button>
      </dialog>
    </>
  )
}
