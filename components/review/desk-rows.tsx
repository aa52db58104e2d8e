'use client'

export type Look = 'quiet' | 'strong' | 'whole' | 'number' | 'overNumber' | 'danger'
/** One cell in words; with a pair, how it looks. */
export type SpokenCell = string | readonly [text: string, look: Look]

/** A row as it is read: everything already in words. `href` ends in the id. */
export type SpokenRow = {
  id: string
  applicant: string
  cells: readonly SpokenCell[]
  /** “2 new comments”; absent when there are none. */
  news?: string
  /** “On hold · RSC in dispute”. */
  statuses?: string
}

type Props = {
  rows: readonly SpokenRow[]
  labels: readonly string[]
  base: string
  /** Where rows can be ticked: the form ticks belong to, and the word before a name that says so. */
  pick?: { form: string; label: string }
}

/** A table stays a table where cards change how it is displayed. */
const [GROUP, ROW, NAME, CELL] = ['rowgroup', 'row', 'rowheader', 'cell'].map((role) => ({ role }))

/**
 * The rows of the desk, bare elements that `.desk-rows` dresses. Drawn from their words on both sides: as elements of
 * the server they would travel twice, at two thirds of the page's cost.
 */
export function DeskRows({ rows, labels, base, pick }: Props) {
  return (
    <tbody {...GROUP} className="desk-rows">
      {rows.map((row) => (
        <tr key={row.id} {...ROW}>
          <th {...NAME} scope="row">
            {pick && (
              <input
                type="checkbox"
                name="id"
                value={row.id}
                form={pick.form}
                aria-label={`${pick.label} ${row.applicant}`}
              />
            )}
            <a href={`${base}/${row.id}`}>{row.applicant}</a>
            {row.news && <small>{row.news}</small>}
            {row.statuses && <small data-look="flag">{row.statuses}</small>}
          </th>
          {row.cells.map((cell, nth) => {
            const [text, look] = typeof cell === 'string' ? [cell] : cell
            return (
              <td key={labels[nth]} {...CELL} data-label={labels[nth]} data-empty={!text || undefined} data-look={look}>
                {text}
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  )
}
