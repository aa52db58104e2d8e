import { Readable } from 'node:stream'
import type { Ctx } from '@/lib/ctx/ctx'
import { attachmentHeader } from '@/lib/storage/file-name'
import { openFile } from '@/lib/storage/storage'
import { handler, PRIVATE } from './handler'

type Found = { storageKey: string; name: string; mime: string }

/** The wrapper for files that go out: what the query finds for this person, as an attachment that can do nothing. */
export function download<P extends { org: string }>(find: (ctx: Ctx, params: P) => Promise<Found>) {
  return handler<P>(async (ctx, { params }) => {
    const { storageKey, name, mime } = await find(ctx, params)
    const { stream, bytes } = await openFile(ctx, storageKey)
    return new Response(Readable.toWeb(stream) as ReadableStream, {
      headers: {
        ...PRIVATE,
        'content-type': mime,
        'content-length': String(bytes),
        'content-disposition': attachmentHeader(name),
        'content-security-policy': "default-src 'none'; sandbox",
        'cross-origin-resource-policy': 'same-origin',
      },
    })
  })
}
