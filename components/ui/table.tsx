import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn'
import { Icon } from './icon'

export type TableProps = {
  /** What the table shows; read to those who cannot see the page, shown with `showCaption`. */
  caption: string
  showCaption?: boolean
  /** On a phone each row becomes a card; give every `Td` its `label`. */
  cards?: boolean
  /** Tighter rows for desks. */
  dense?: boolean
  className?: string
  children: ReactNode
}

/** A region that scrolls must be reachable by keyboard. */
const REACHABLE = { tabIndex: 0 }

/** Explicit roles keep the table a table where `cards` changes how it is displayed. */
const role = (name: string) => ({ role: name })

export function Table({ caption, showCaption, cards, dense, className, children }: TableProps) {
  const table = (
    <table
      {...(cards ? role('table') : {})}
      className={cn(
        'w-full border-collapse text-start',
        cards && 'table-cards',
        dense ? 'text-sm [--cell-y:0.4375rem]' : '[--cell-y:0.6875rem]',
        className,
      )}
    >
      <caption className={showCaption ? 'heading px-4 pb-2 text-start text-lg' : 'sr-only'}>{caption}</caption>
      {children}
    </table>
  )
  if (cards) return table
  return (
    <section aria-label={caption} {...REACHABLE} className="overflow-x-auto">
      {table}
    </section>
  )
}

export function THead({ children }: { children: ReactNode }) {
  return (
    <thead {...role('rowgroup')} className="border-line border-b text-muted text-sm">
      <tr {...role('row')}>{children}</tr>
    </thead>
  )
}

export function TBody({ children }: { children: ReactNode }) {
  return (
    <tbody {...role('rowgroup')} className="divide-y divide-line">
      {children}
    </tbody>
  )
}

export function Tr({ className, selected, ...rest }: ComponentProps<'tr'> & { selected?: boolean }) {
  return <tr {...role('row')} className={cn(selected ? 'bg-accent-soft' : 'hover:bg-sunken/60', className)} {...rest} />
}

type CellProps = Omit<ComponentProps<'td'>, 'align'> & {
  /** Figures: right-aligned, tabular. */
  numeric?: boolean
}

export type ThProps = CellProps & { sort?: 'ascending' | 'descending' | 'none' }

export function Th({ numeric, sort, className, scope = 'col', ...rest }: ThProps) {
  return (
    <th
      {...role(scope === 'row' ? 'rowheader' : 'columnheader')}
      scope={scope}
      aria-sort={sort}
      className={cn(
        'px-4 py-(--cell-y) align-bottom font-semibold first:ps-5 last:pe-5',
        numeric ? 'text-end' : 'text-start',
        className,
      )}
      {...rest}
    />
  )
}

export type SortThProps = Pick<ThProps, 'numeric' | 'className' | 'children'> & {
  href: string
  sort?: 'ascending' | 'descending'
}

/** A column one can sort by: a link to the same page sorted so; the arrow says how it is sorted now. */
export function SortTh({ href, sort, numeric, className, children }: SortThProps) {
  return (
    <Th numeric={numeric} sort={sort ?? 'none'} className={className}>
      <a href={href} className="inline-flex min-h-6 items-center gap-1 text-muted no-underline hover:text-accent">
        {children}
        {sort && <Icon name={sort === 'ascending' ? 'arrow-up' : 'arrow-down'} className="size-3.5" />}
      </a>
    </Th>
  )
}

export type TdProps = CellProps & {
  /** The column's name, shown before the value when the row is a card. */
  label?: string
  /** Hidden on cards: nothing to say here. */
  empty?: boolean
  /** Holds a menu or buttons, not a value. */
  acts?: boolean
}

export function Td({ numeric, label, empty, acts, className, ...rest }: TdProps) {
  return (
    <td
      {...role('cell')}
      data-label={label}
      data-empty={empty || undefined}
      className={cn(
        'px-4 first:ps-5 last:pe-5',
        acts ? 'py-1 align-middle md:text-end' : 'py-(--cell-y) align-baseline',
        numeric && 'figures md:text-end',
        className,
      )}
      {...rest}
    />
  )
}

/** The row's name, as a header of its row. */
export function RowTh({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th
      {...role('rowheader')}
      scope="row"
      className={cn('px-4 py-(--cell-y) text-start align-baseline font-semibold first:ps-5 last:pe-5', className)}
      {...rest}
    />
  )
}
