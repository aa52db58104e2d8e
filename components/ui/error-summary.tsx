'use client'
import { type MouseEvent, useEffect, useRef } from 'react'
import { Icon } from './icon'
import { linkClass } from './link-class'

export type ErrorItem = { text: string; target?: string }
export type ErrorSummaryProps = {
  title: string
  text?: string
  items?: ErrorItem[]
  actions?: { label: string; href: string }[]
}

/** A group's first control stands for the group; of a date, its first wrong box. */
function focusable(id: string): HTMLElement | null {
  const element = document.getElementById(id)
  if (!element || element.matches('input, select, textarea, button')) return element
  return element.querySelector<HTMLElement>(
    '[aria-invalid="true"], input:not([type="hidden"]), select, textarea, button',
  )
}

/** Without JavaScript the answer to a post is a new page: the browser itself then puts the focus on its errors. */
const FIRST = { autoFocus: true }

/** Stands at the top of `main`, takes the focus when it appears, and leads to each field. */
export function ErrorSummary({ title, text, items = [], actions = [] }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.focus()
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  const lead = (event: MouseEvent, target: string) => {
    const field = focusable(target)
    if (!field) return
    event.preventDefault()
    field.focus({ preventScroll: true })
    const whole = field.closest('fieldset') ?? document.querySelector(`label[for="${CSS.escape(field.id)}"]`) ?? field
    whole.scrollIntoView({ block: 'start' })
  }

  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      {...FIRST}
      className="panel rounded-lg border border-danger-line border-s-4 border-s-danger bg-danger-soft px-5 py-4"
    >
      <h2 className="heading flex items-center gap-2 text-xl text-danger">
        <Icon name="octagon-alert" />
        {title}
      </h2>
      {text && <p className="mt-2">{text}</p>}
      {items.length > 0 && (
        <ul className="mt-2 grid gap-1">
          {items.map(({ text, target }) => (
            <li key={`${target} ${text}`}>
              {target ? (
                <a
                  href={`#${target}`}
                  onClick={(event) => lead(event, target)}
                  className="inline-block py-0.5 font-semibold text-danger underline underline-offset-2 hover:decoration-2"
                >
                  {text}
                </a>
              ) : (
                <span className="font-semibold text-danger">{text}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {actions.length > 0 && (
        <p className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
          {actions.map(({ label, href }) => (
            <a key={label} href={href} data-keeps-typed className={linkClass}>
              {label}
            </a>
          ))}
        </p>
      )}
    </div>
  )
}
