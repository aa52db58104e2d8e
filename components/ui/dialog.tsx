'use client'
import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react'
import { useT } from '../layout/messages'
import { cn } from './cn'
import { Icon } from './icon'

export type DialogProps = {
  open: boolean
  onClose: () => void
  title: string
  description?: ReactNode
  /** Buttons, the act first. */
  footer?: ReactNode
  wide?: boolean
  children?: ReactNode
}

function useShown(box: RefObject<HTMLDialogElement | null>, open: boolean) {
  useEffect(() => {
    const dialog = box.current
    if (!dialog) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [box, open])
}

/**
 * The browser's own modal dialog: focus kept inside, Escape closes, focus returns, nothing injected into the page.
 * Radix's would add a style element per opening, which a strict content policy refuses.
 */
export function Dialog({ open, onClose, title, description, footer, wide, children }: DialogProps) {
  const t = useT()
  const id = useId()
  const box = useRef<HTMLDialogElement>(null)
  useShown(box, open)
  return (
    <dialog
      ref={box}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-text` : undefined}
      onClose={onClose}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      className={cn(
        'm-auto max-h-[calc(100dvh-2rem)] w-[calc(100%-2rem)] overflow-auto rounded-xl border border-line bg-surface p-0 text-ink shadow-lift backdrop:bg-[rgb(20_15_10/0.5)]',
        wide ? 'max-w-3xl' : 'max-w-lg',
      )}
    >
      <div className="flex items-start justify-between gap-4 px-6 pt-5">
        <h2 id={`${id}-title`} className="heading pt-1.5 text-2xl">
          {title}
        </h2>
        <button
          type="button"
          onClick={onClose}
          aria-label={t('ui.close')}
          className="-me-2 flex size-11 shrink-0 items-center justify-center rounded-md text-muted hover:bg-sunken hover:text-ink"
        >
          <Icon name="x" className="size-5" />
        </button>
      </div>
      <div className="px-6 pt-1 pb-6">
        {description && (
          <div id={`${id}-text`} className="text-muted">
            {description}
          </div>
        )}
        {children && <div className="mt-4">{children}</div>}
        {footer && <div className="mt-6 flex flex-wrap items-center gap-3">{footer}</div>}
      </div>
    </dialog>
  )
}
