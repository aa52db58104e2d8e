'use client'
import { useEffect, useRef, useState } from 'react'
import { useT } from '../layout/messages'
import { Badge } from '../ui/tag'

export type WordToInsert = { name: string; meaning: string; must?: string }

type Field = HTMLTextAreaElement | HTMLInputElement

/** The last text the cursor stood in, of the form this list belongs to. */
function useLastField(formId: string) {
  const last = useRef<Field | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      const isText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
      if (isText && target.form?.id === formId && ['subject', 'title', 'body'].includes(target.name))
        last.current = target
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [formId])
  return last
}

/** Puts `{name}` where the cursor was, a block on a line of its own; the field's own listeners hear of it. */
function insert(field: Field, name: string, alone: boolean) {
  const [from, to] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length]
  const text = alone ? `\n\n{${name}}\n\n` : `{${name}}`
  field.setRangeText(text, from, to, 'end')
  field.dispatchEvent(new window.Event('input', { bubbles: true }))
  field.focus()
}

type Props = { formId: string; title: string; words: readonly WordToInsert[]; alone?: boolean }

/** What can be put into a letter: a press puts it in; without JavaScript it is typed as it stands. */
export function WordList({ formId, title, words, alone = false }: Props) {
  const t = useT()
  const last = useLastField(formId)
  const [live, setLive] = useState(false)
  useEffect(() => setLive(true), [])
  const put = (name: string) => {
    const body = document.getElementById(`${formId}-body`)
    const field = alone ? body : (last.current ?? body)
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) insert(field, name, alone)
  }
  if (words.length === 0) return null
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      <ul className="mt-2 grid gap-2 text-sm">
        {words.map(({ name, meaning, must }) => (
          <li key={name} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {live ? (
              <button
                type="button"
                className="min-h-8 rounded-md border border-field bg-surface px-2 font-mono hover:border-accent"
                aria-label={t('letters.insert', { name })}
                onClick={() => put(name)}
              >{`{${name}}`}</button>
            ) : (
              // As large as the button that takes its place: nothing moves when the script comes.
              <code className="inline-flex min-h-8 items-center border border-transparent px-2">{`{${name}}`}</code>
            )}
            <span>{meaning}</span>
            {must && <Badge>{must}</Badge>}
          </li>
        ))}
      </ul>
    </div>
  )
}
