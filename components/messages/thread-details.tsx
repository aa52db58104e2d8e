'use client'
import type { ReactNode } from 'react'

/** A fold whose inside comes into view when it is opened: at the foot of a phone it would otherwise open below the screen. */
export function ThreadDetails({ open, children }: { open: boolean; children: ReactNode }) {
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open && currentTarget.scrollIntoView({ block: 'nearest' })}
      className="group/thread pointer-events-auto w-full rounded-t-xl border border-line border-b-0 bg-surface shadow-lift sm:w-112"
    >
      {children}
    </details>
  )
}
