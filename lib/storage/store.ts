import type { Readable } from 'node:stream'

/** Where documents lie. Keys are made by `receive`; nobody else thinks one up. */
export type Store = {
  put(key: string, bytes: Buffer, mime: string): Promise<void>
  /** Throws `not_found` when nothing lies there. */
  open(key: string): Promise<{ stream: Readable; bytes: number }>
  remove(key: string): Promise<void>
  /** Everything under a prefix, and when it was laid down. */
  list(prefix: string): AsyncIterable<{ key: string; at: Date }>
}
