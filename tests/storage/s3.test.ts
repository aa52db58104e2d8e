import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { s3Storage } from '@/lib/storage/s3'
import type { Store } from '@/lib/storage/store'

const kept = new Map<string, Buffer>()
const MADE = '2026-11-22T15:00:00.000Z'
let server: Server
let store: Store

/** As much of an object store as we use: put, get, delete, and a signature that is there. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const key = new URL(request.url ?? '', 'http://x').pathname
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => {
      if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256')) return response.writeHead(403).end()
      if (request.url?.includes('list-type=2')) {
        const prefix = `/b/${new URL(request.url, 'http://x').searchParams.get('prefix')}`
        const found = [...kept.keys()].filter((each) => each.startsWith(prefix))
        const rows = found.map(
          (each) => `<Contents><Key>${each.slice(3)}</Key><LastModified>${MADE}</LastModified></Contents>`,
        )
        return response.writeHead(200).end(`<ListBucketResult>${rows.join('')}</ListBucketResult>`)
      }
      if (request.method === 'PUT') kept.set(key, Buffer.concat(pieces))
      if (request.method === 'DELETE') return response.writeHead(kept.delete(key) ? 204 : 404).end()
      const found = kept.get(key)
      if (found)
        return response
          .writeHead(200, { 'content-length': request.method === 'GET' ? found.length : 0 })
          .end(request.method === 'GET' ? found : undefined)
      response.writeHead(404, { 'content-type': 'application/xml' })
      response.end('<Error><Code>NoSuchKey</Code><Message>no</Message></Error>')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  store = s3Storage({
    endpoint: `http://127.0.0.1:${port}`,
    bucket: 'b',
    region: 'us-east-1',
    accessKey: 'k',
    secretKey: 's',
  })
})

afterAll(() => server.close())

it('puts, opens and removes', async () => {
  await store.put('org/ab/1.pdf', Buffer.from('hello'), 'application/pdf')
  expect(kept.get('/b/org/ab/1.pdf')?.toString()).toBe('hello')
  const { stream, bytes } = await store.open('org/ab/1.pdf')
  expect(Buffer.concat(await stream.toArray()).toString()).toBe('hello')
  expect(bytes).toBe(5)
  await store.remove('org/ab/1.pdf')
  await expect(store.open('org/ab/1.pdf')).rejects.toMatchObject({ code: 'not_found' })
})

it('lists what lies under a prefix', async () => {
  for (const key of ['one/ab/1.pdf', 'one/cd/2.pdf', 'other/ab/3.pdf'])
    await store.put(key, Buffer.from('x'), 'application/pdf')
  const found: { key: string; at: Date }[] = []
  for await (const each of store.list('one')) found.push(each)
  expect(found).toEqual([
    { key: 'one/ab/1.pdf', at: new Date(MADE) },
    { key: 'one/cd/2.pdf', at: new Date(MADE) },
  ])
})
