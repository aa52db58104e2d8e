import type { ReactNode } from 'react'
import { Disclosure } from './disclosure'
import { Table, TBody, Td, THead, Th, Tr } from './table'

export type ChartFrameProps = {
  title: string
  /** One sentence that says what the picture shows. */
  summary?: string
  /** Opens the table: “Show as table”. */
  tableLabel: string
  columns: string[]
  rows: { id: string; cells: string[] }[]
  children: ReactNode
}

/** A picture drawn on the server, and the same figures as a table for those who cannot see it. */
export function ChartFrame({ title, summary, tableLabel, columns, rows, children }: ChartFrameProps) {
  return (
    <figure className="min-w-0">
      <figcaption>
        <span className="heading block text-lg">{title}</span>
        {summary && <span className="block text-muted text-sm">{summary}</span>}
      </figcaption>
      <div aria-hidden className="ink-mark mt-4">
        {children}
      </div>
      <Disclosure summary={tableLabel} className="mt-3 text-sm">
        <Table caption={title} dense>
          <THead>
            {columns.map((column, index) => (
              <Th key={column} numeric={index > 0}>
                {column}
              </Th>
            ))}
          </THead>
          <TBody>
            {rows.map((row) => (
              <Tr key={row.id}>
                {row.cells.map((cell, index) => (
                  <Td key={columns[index]} numeric={index > 0}>
                    {cell}
                  </Td>
                ))}
              </Tr>
            ))}
          </TBody>
        </Table>
      </Disclosure>
    </figure>
  )
}
