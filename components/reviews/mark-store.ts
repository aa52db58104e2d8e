import { randomKey } from '../forms/random-key'

/**
 * A tick (`training:<id>:thinking` → on or off), a judgement (`step:thinking` → 1 to 4) or what is recommended (`said` →
 * its fields as JSON), as the browser made it.
 */
export type MarkValue = boolean | number | string
export type Waiting = { key: string; value: MarkValue; at: number }

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/**
 * What has not been saved yet, in this browser, under the account and the review. Each mark lies under a name of its own:
 * two tabs add and take away without reading what the other wrote. Without storage it lasts as long as the page.
 */
export type MarkStore = {
  put(waiting: Waiting): void
  /** In the order in which they were made. */
  list(): Waiting[]
  /** Only while it is the same: what was made meanwhile stays. */
  drop(waiting: Waiting): void
  /** The mark behind a name of the storage, when it is one of ours. */
  keyOf(name: string | null): string | null
  lasting: boolean
  /** This browser among those of the same person, all its tabs alike; it stands for nothing else. */
  browser: string
}

export const marksPrefix = (viewer: string | undefined, reviewId: string): string =>
  `attune:marks:${viewer ?? 'anyone'}:${reviewId}:`

export function parseMark(text: string | null): Omit<Waiting, 'key'> | null {
  try {
    const held: unknown = JSON.parse(text ?? 'null')
    if (typeof held !== 'object' || held === null || !('value' in held) || !('at' in held)) return null
    const { value, at } = held
    const known = typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string'
    const good = known && typeof at === 'number'
    return good ? { value, at } : null
  } catch {
    return null
  }
}

/** The same without any storage: a private window that forbids it. */
function inMemory(): Shelf {
  const held = new Map<string, string>()
  return {
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, text) => void held.set(name, text),
    removeItem: (name) => void held.delete(name),
    key: (at) => [...held.keys()][at] ?? null,
    get length() {
      return held.size
    },
  }
}

function works(shelf: Shelf | null): shelf is Shelf {
  try {
    shelf?.setItem('attune:marks:try', '1')
    shelf?.removeItem('attune:marks:try')
    return shelf !== null
  } catch {
    return false
  }
}

const BROWSER = 'attune:browser'

function browserOf(shelf: Shelf): string {
  const known = shelf.getItem(BROWSER)
  if (known) return known
  const made = randomKey()
  shelf.setItem(BROWSER, made)
  return made
}

export function markStore(storage: Shelf | null, prefix: string): MarkStore {
  const lasting = works(storage)
  const shelf: Shelf = lasting ? storage : inMemory()
  const keyOf = (name: string | null) => (name?.startsWith(prefix) ? name.slice(prefix.length) : null)
  const put = ({ key, value, at }: Waiting) => shelf.setItem(`${prefix}${key}`, JSON.stringify({ value, at }))
  const list = () =>
    Array.from({ length: shelf.length }, (_, at) => shelf.key(at))
      .flatMap((name) => {
        const key = keyOf(name)
        const held = name && key ? parseMark(shelf.getItem(name)) : null
        return key && held ? [{ key, ...held }] : []
      })
      .sort((a, b) => a.at - b.at)
  const drop = ({ key, value, at }: Waiting) => {
    const name = `${prefix}${key}`
    const held = parseMark(shelf.getItem(name))
    if (held && held.value === value && held.at === at) shelf.removeItem(name)
  }
  return { put, list, drop, keyOf, lasting, browser: browserOf(shelf) }
}
