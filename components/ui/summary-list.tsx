import type { ReactNode } from 'react'
import { TextLink } from './text-link'

export type SummaryRow = {
  id: string
  label: ReactNode
  /** `undefined` shows the fallback (“Not provided”). */
  value?: ReactNode
  change?: { href: string; text: string; hiddenText: string }
}

/** Check answers: what was said, and a way back to each answer. */
export function SummaryList({ rows, fallback }: { rows: SummaryRow[]; fallback: string }) {
  return (
    <dl className="divide-y divide-line border-line border-y">
      {rows.map(({ id, label, value, change }) => (
        <div key={id} className="grid gap-x-6 gap-y-0.5 py-3 sm:grid-cols-[minmax(8rem,1fr)_2fr_auto]">
          <dt className="font-semibold">{label}</dt>
          <dd className="min-w-0">{value ?? <span className="text-muted">{fallback}</span>}</dd>
          {change && (
            <dd className="no-print sm:text-end">
              <TextLink href={change.href} className="inline-block py-1 sm:py-0">
                {change.text}
                <span className="sr-only"> {change.hiddenText}</span>
              </TextLink>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

/** Facts side by side: a name and its value, without a way to change. */
export function FactList({
  facts,
  columns = 1,
}: {
  facts: { id: string; label: ReactNode; value: ReactNode /** Too long for a column. */; wide?: boolean }[]
  /** `pairs`: two also on a phone, for days and words. */
  columns?: 1 | 2 | 3 | 'pairs'
}) {
  const grid = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-2 lg:grid-cols-3', pairs: 'grid-cols-2' }[columns]
  return (
    <dl className={`grid gap-x-8 gap-y-4 ${grid}`}>
      {facts.map(({ id, label, value, wide }) => (
        <div key={id} className={wide ? 'col-span-full min-w-0' : 'min-w-0'}>
          <dt className="text-muted text-sm">{label}</dt>
          <dd className="mt-0.5">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
