import type { ReactNode } from 'react'
import { Icon } from './icon'

export type StatProps = {
  label: ReactNode
  value: ReactNode
  /** Under the figure: compared with what, or what to do. */
  note?: ReactNode
  href?: string
}

/** One figure and what it counts. */
export function Stat({ label, value, note, href }: StatProps) {
  const figure = <span className="heading figures block text-3xl">{value}</span>
  return (
    <div className="panel relative rounded-xl border border-line bg-surface px-5 py-4 shadow-card">
      <p className="text-muted text-sm">
        {href ? (
          <a
            href={href}
            className="text-muted no-underline after:absolute after:inset-0 hover:text-accent hover:underline"
          >
            {label}
          </a>
        ) : (
          label
        )}
      </p>
      {figure}
      {note && <p className="mt-1 text-muted text-sm">{note}</p>}
      {href && <Icon name="arrow-right" className="absolute end-4 top-4 size-4 text-muted" />}
    </div>
  )
}

export function StatRow({ children }: { children: ReactNode }) {
  return <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">{children}</div>
}
