'use client'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button'
import { cn } from '../ui/cn'
import { BULK_FORM } from './bulk-words'

export type BulkBarProps = {
  /** Where the choice leads: a page that asks what is to be done with them. */
  href: string
  /** The filters of the desk, for "all of them". */
  filters: readonly (readonly [name: string, value: string])[]
  kinds: readonly (readonly [kind: string, label: string])[]
  words: { bar: string; all: string; page: string; go: string; count: string; everything: string }
}

const boxes = () => [...document.querySelectorAll<HTMLInputElement>(`input[name="id"][form="${BULK_FORM}"]`)]

type Chosen = {
  count: number
  /** Every row of this page. */
  page: boolean
  /** Whatever the filters meet, ticked or not. */
  everything: boolean
}

function counted(form: HTMLFormElement | null): Chosen {
  const all = boxes()
  const count = all.filter((box) => box.checked).length
  const everything = form?.querySelector<HTMLInputElement>('input[name="all"]')?.checked === true
  return { count, page: all.length > 0 && count === all.length, everything }
}

/** Ticks everything from the last ticked row to this one, as this one is. */
function tickThrough(from: HTMLInputElement | null, to: HTMLInputElement) {
  const all = boxes()
  const [a, b] = [from ? all.indexOf(from) : -1, all.indexOf(to)]
  if (a < 0) return
  for (const box of all.slice(Math.min(a, b), Math.max(a, b) + 1)) box.checked = to.checked
}

/** What is to be done with the ticked rows: a plain form whose answer is a page. Scripts only count, and tick several at once. */
export function BulkBar({ href, filters, kinds, words }: BulkBarProps) {
  const form = useRef<HTMLFormElement>(null)
  const last = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  useEffect(() => {
    const count = () => setChosen(counted(form.current))
    const click = (event: MouseEvent) => {
      const box = event.target
      if (!(box instanceof HTMLInputElement) || box.form !== form.current) return
      if (box.name === 'id') {
        if (event.shiftKey) tickThrough(last.current, box)
        last.current = box
      }
      count()
    }
    // A browser that goes back gives ticks back too.
    count()
    document.addEventListener('click', click)
    return () => document.removeEventListener('click', click)
  }, [])
  const tickAll = (on: boolean) => {
    for (const box of boxes()) box.checked = on
    setChosen(counted(form.current))
  }
  return (
    <form
      ref={form}
      id={BULK_FORM}
      method="get"
      action={href}
      className="no-print flex min-w-0 flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-line bg-surface px-4 py-2 sm:sticky sm:bottom-2"
    >
      {filters.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {/* Its place is kept until the script has come, so that nothing moves from under a thumb. */}
      <label className={cn('flex min-h-11 items-center gap-2', chosen === null && 'invisible')}>
        <input
          type="checkbox"
          checked={chosen?.page ?? false}
          onChange={(event) => tickAll(event.target.checked)}
          className="size-6 accent-(--accent)"
        />
        {words.page}
      </label>
      <label className="flex min-h-11 items-center gap-2">
        <input type="checkbox" name="all" value="1" className="size-6 accent-(--accent)" />
        {words.all}
      </label>
      <span className="flex min-w-0 flex-wrap items-center gap-2">
        <select name="kind" aria-label={words.bar} className="field-box w-auto min-w-0">
          {kinds.map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
        <Button type="submit" variant="secondary">
          {words.go}
        </Button>
      </span>
      <span role="status" className="text-muted text-sm">
        {chosen === null ? '' : chosen.everything ? words.everything : words.count.replace('{n}', String(chosen.count))}
      </span>
    </form>
  )
}
