import type { ReactNode } from 'react'
import { cn } from '../ui/cn'

const WIDTH = { text: 'max-w-3xl', normal: 'max-w-6xl', full: 'max-w-[100rem]' }

type Width = keyof typeof WIDTH

/** The page's landmark. `top`: back link or breadcrumbs, above everything. */
export function Page({ top, width = 'normal', children }: { top?: ReactNode; width?: Width; children: ReactNode }) {
  return (
    <div className={cn('mx-auto w-full px-4 pt-4 pb-16 sm:px-6 sm:pt-6 sm:pb-24', WIDTH[width])}>
      {top}
      <main id="main" tabIndex={-1} className={cn('grid gap-8', top ? 'mt-3' : 'mt-2')}>
        {children}
      </main>
    </div>
  )
}

export type FormLayoutProps = {
  side?: ReactNode
  /** Where the side stands on a phone. On top wrap it in `FoldedOnPhone`. */
  sideOnPhone?: 'top' | 'bottom'
  children: ReactNode
}

/** One column to fill in; beside it what counts so far, which on a phone stands above as a disclosure. */
export function FormLayout({ side, sideOnPhone = 'top', children }: FormLayoutProps) {
  if (!side) return <div className="max-w-2xl">{children}</div>
  const aside = <aside className="lg:sticky lg:top-6 lg:order-last">{side}</aside>
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-12">
      {sideOnPhone === 'top' && aside}
      <div className="min-w-0 max-w-2xl">{children}</div>
      {sideOnPhone === 'bottom' && aside}
    </div>
  )
}

/** A label and its content in a page's flow, without a frame. */
export function Section({
  title,
  id,
  lead,
  children,
}: {
  title: string
  id: string
  lead?: ReactNode
  children: ReactNode
}) {
  return (
    <section aria-labelledby={`${id}-title`} id={id}>
      <h2 id={`${id}-title`} className="heading text-2xl">
        {title}
      </h2>
      {lead && <div className="mt-1.5 max-w-prose text-muted">{lead}</div>}
      <div className="mt-4">{children}</div>
    </section>
  )
}
