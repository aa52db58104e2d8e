import type { DomainError } from '@/lib/core/domain-error'

export type Chunks = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>
/** How much of a stream is taken, and what is said of more. */
export type Most = { readonly bytes: number; readonly refusal: () => DomainError }

/** The whole stream, or a refusal at the first byte too many, whatever length the request announced. */
export async function gathered(stream: Chunks, most: Most): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  let total = 0
  for await (const piece of stream as AsyncIterable<Uint8Array>) {
    total += piece.byteLength
    if (total > most.bytes) throw most.refusal()
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
