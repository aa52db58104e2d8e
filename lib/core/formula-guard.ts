/** What spreadsheets take for the beginning of a formula, also in the wide forms of Asian keyboards. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/

/** A cell as it is written: a spreadsheet shows it as text and computes nothing. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The way back: a cell that was guarded, as it stands in the ledger. */
export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell
}
