'use client'

/** A row as it is read: everything already in words. `href` ends in the id; `turn` and `next` say how they look. */
export type SpokenRow = {
  id: string
  applicant: string
  reference: string
  category: string
  state: string
  turn: string
  ours: boolean
  days: string
  next: string
  overdue: boolean
  coordinator: string
  /** “2 new comments”; absent when there are none. */
  news?: string
  /** “RSC in dispute · RSC to be confirmed”. */
  flags?: string
}
export type DeskLabels = Record<'reference' | 'category' | 'state' | 'turn' | 'days' | 'nextOn' | 'coordinator', string>

type Props = { rows: readonly SpokenRow[]; labels: DeskLabels; base: string }

/** A table stays a table where cards change how it is displayed. */
const [GROUP, ROW, NAME, CELL] = ['rowgroup', 'row', 'rowheader', 'cell'].map((role) => ({ role }))

/**
 * The rows of the desk, bare elements that `.desk-rows` dresses. Drawn from their words on both sides: as elements of
 * the server they would travel twice, at two thirds of the page's cost.
 */
export function DeskRows({ rows, labels, base }: Props) {
  return (
    <tbody {...GROUP} className="desk-rows">
      {rows.map((row) => (
        <tr key={row.id} {...ROW}>
          <th {...NAME} scope="row">
            <a href={`${base}/${row.id}`}>{row.applicant}</a>
            {row.news && <small>{row.news}</small>}
            {row.flags && <small data-look="flag">{row.flags}</small>}
          </th>
          <td {...CELL} data-label={labels.reference}>
            {row.reference}
          </td>
          <td {...CELL} data-label={labels.category}>
            {row.category}
          </td>
          <td {...CELL} data-label={labels.state}>
            {row.state}
          </td>
          <td {...CELL} data-label={labels.turn} data-look={row.ours ? 'strong' : 'quiet'}>
            {row.turn}
          </td>
          <td {...CELL} data-label={labels.days} data-look="number">
            {row.days}
          </td>
          <td
            {...CELL}
            data-label={labels.nextOn}
            data-empty={!row.next || undefined}
            data-look={row.overdue ? 'danger' : undefined}
          >
            {row.next}
          </td>
          <td {...CELL} data-label={labels.coordinator} data-empty={!row.coordinator || undefined}>
            {row.coordinator}
          </td>
        </tr>
      ))}
    </tbody>
  )
}
