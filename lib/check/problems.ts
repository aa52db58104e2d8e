import type { Message } from '@/lib/core/message'
import { isRecord, type Path } from './read'

/** One thing wrong with a portfolio: where, and what as a message. */
export type Problem = Message & { readonly path: string }

/** `training[3].deiHours`; the document itself is `$`. */
function pathText(path: Path): string {
  let text = ''
  for (const part of path) text += typeof part === 'number' ? `[${part}]` : text === '' ? part : `.${part}`
  return text === '' ? '$' : text
}

/** Where each step of a path stands in the document; a field that is missing comes after those that are there. */
function position(path: Path, document: unknown): number[] {
  const places: number[] = []
  let at = document
  for (const part of path) {
    if (typeof part === 'number') {
      places.push(part)
      at = Array.isArray(at) ? at[part] : undefined
    } else {
      const place = isRecord(at) ? Object.keys(at).indexOf(part) : -1
      places.push(place < 0 ? Number.MAX_SAFE_INTEGER : place)
      at = isRecord(at) ? at[part] : undefined
    }
  }
  return places
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = (a[i] ?? 0) - (b[i] ?? 0)
    if (order !== 0) return order
  }
  return a.length - b.length
}

export type Found = { readonly path: Path; readonly problem: Message }

/** Problems in the order in which a reader of the document meets them, each once. */
export function inDocumentOrder(found: readonly Found[], document: unknown): Problem[] {
  const seen = new Set<string>()
  return found
    .map(({ path, problem }) => ({ place: position(path, document), one: { path: pathText(path), ...problem } }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ one }) => one)
    .filter((one) => {
      const mark = `${one.path} ${one.key}`
      return !seen.has(mark) && seen.add(mark)
    })
}
