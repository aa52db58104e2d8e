import type { ReactNode } from 'react'
import { Icon } from './icon'

export type ConfirmationProps = {
  /** The page's h1: “Application submitted”. */
  title: string
  referenceLabel?: string
  reference?: string
  children?: ReactNode
}

/** It is done: what, under which number. Below it, tell what happens next, when, and who acts. */
export function Confirmation({ title, referenceLabel, reference, children }: ConfirmationProps) {
  return (
    <div className="panel rounded-xl border border-accent/30 bg-accent-soft px-6 py-10 text-center sm:px-10">
      <span className="mx-auto flex size-14 items-center justify-center rounded-full bg-accent text-on-accent">
        <Icon name="check" className="size-7" />
      </span>
      <h1 className="heading mt-4 text-3xl sm:text-4xl">{title}</h1>
      {reference && (
        <p className="mt-3 text-lg">
          {referenceLabel && <span className="block text-muted text-sm">{referenceLabel}</span>}
          <strong className="figures">{reference}</strong>
        </p>
      )}
      {children && <div className="mx-auto mt-3 max-w-prose">{children}</div>}
    </div>
  )
}
