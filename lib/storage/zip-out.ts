import type { Readable } from 'node:stream'
import { ZipFile } from 'yazl'

/** A file to be packed: its bytes, or where to get them when its turn comes. */
export type Packed = { readonly name: string } & (
  | { readonly text: string }
  | { readonly open: () => Promise<Readable>; readonly bytes: number }
)

/** A zip as a stream: nothing of it is ever held as a whole, and each file is opened when its turn comes. */
export function zipOf(files: readonly Packed[], mtime: Date): Readable {
  const zip = new ZipFile()
  const packed = zip.outputStream as Readable
  zip.on('error', (error: Error) => void packed.destroy(error))
  for (const file of files) {
    if ('text' in file) zip.addBuffer(Buffer.from(file.text), file.name, { mtime })
    else {
      // Scans and photographs are compressed already.
      zip.addReadStreamLazy(file.name, { mtime, size: file.bytes, compress: false }, (give) => {
        file.open().then(
          (stream) => give(null, stream),
          (error: unknown) => give(error, undefined as never),
        )
      })
    }
  }
  zip.end()
  return packed
}
