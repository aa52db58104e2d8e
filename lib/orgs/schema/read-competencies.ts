import { messageRef } from '@/lib/core/message-ref'
import { searchForm } from '@/lib/core/search-name'
import type { Domain } from '@/lib/rules/competencies'

/** One entry of an association's finer list. */
export type Competency = { domain: Domain; key: string; en: string; es: string }
/** A domain by every name it is written under, as `plainWord` compares them. */
export type DomainWords = Readonly<Record<string, Domain>>

export const MOST_COMPETENCIES = 400
const LONGEST = 300
const LONGEST_KEY = 80
const SHOWN_PROBLEMS = 20

export function plainWord(text: string): string {
  return searchForm(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** `row` as an editor numbers its lines; `why` is the end of a message key. */
export type RowProblem = {
  row: number
  why: 'columns' | 'domain' | 'en' | 'es' | 'long' | 'key' | 'twice'
  word: string
}
export type ReadList = { list: Competency[]; problems: RowProblem[] }

/** Cells of a line between tabs, semicolons or commas, whichever the whole text uses; quotes keep a delimiter in a cell. */
function cellsOf(line: string, delimiter: string): string[] {
  const cells: string[] = []
  let [cell, quoted] = ['', false]
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? ''
    if (sign === '"' && (quoted || cell.trim() === '')) {
      if (quoted && line[at + 1] === '"') {
        cell += '"'
        at += 1
      } else {
        quoted = !quoted
        cell = quoted ? '' : cell
      }
    } else if (sign === delimiter && !quoted) {
      cells.push(cell.trim())
      cell = ''
    } else cell += sign
  }
  return [...cells, cell.trim()]
}

function delimiterOf(lines: readonly string[]): string {
  const count = (sign: string) => lines.filter((line) => line.includes(sign)).length
  if (count('\t') * 2 > lines.length) return '\t'
  return count(';') * 2 > lines.length ? ';' : ','
}

const HEADERS = new Set(['domain', 'dominio', 'area'])
const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/

function keyFrom(en: string): string {
  return plainWord(en).replace(/ /g, '-').slice(0, LONGEST_KEY).replace(/-+$/, '')
}

/**
 * A list as people keep it: a line each with domain, (key,) English, Spanish. A first line that names the columns is left out;
 * without a key the English name makes one. All that is wrong is said at once, line by line.
 */
export function readCompetencies(text: string, words: DomainWords): ReadList {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  const delimiter = delimiterOf(lines.filter((line) => line.trim() !== ''))
  const list: Competency[] = []
  const problems: RowProblem[] = []
  const keys = new Set<string>()
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const cells = cellsOf(line, delimiter)
    if (list.length + problems.length === 0 && HEADERS.has(plainWord(cells[0] ?? ''))) continue
    const wrong = (why: RowProblem['why'], word = '') => problems.push({ row: index + 1, why, word: word.slice(0, 60) })
    const [name = '', ...rest] = cells
    if (rest.length < 2 || rest.length > 3) {
      wrong('columns', line)
      continue
    }
    const [given, en = '', es = ''] = rest.length === 3 ? rest : ['', ...rest]
    const domain = words[plainWord(name)]
    const key = given || keyFrom(en)
    if (!domain) wrong('domain', name)
    else if (!en) wrong('en')
    else if (!es) wrong('es', en)
    else if (en.length > LONGEST || es.length > LONGEST) wrong('long', en)
    else if (key.length > LONGEST_KEY || !KEY.test(key)) wrong('key', key)
    else if (keys.has(key)) wrong('twice', key)
    else {
      keys.add(key)
      list.push({ domain, key, en, es })
    }
  }
  return { list, problems }
}

/** The problems of a list as a form's messages. */
export function problemMessages(problems: readonly RowProblem[]): string[] {
  return problems
    .slice(0, SHOWN_PROBLEMS)
    .map(({ why, row, word }) => messageRef(`orgs.competencies.row.${why}`, { row, word }))
}

const quoted = (cell: string) => (/[;"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** The list as the form shows it and takes it again. */
export function writtenList(list: readonly Competency[]): string {
  return list.map(({ domain, key, en, es }) => [domain, key, en, es].map(quoted).join('; ')).join('\n')
}
