import { once } from 'node:events'
import { mkdtempSync, readdirSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { s3Storage } from '@/lib/storage/s3'
import type { Store } from '@/lib/storage/store'

const dir = mkdtempSync(path.join(tmpdir(), 'attune-s3-'))
const BUCKET = 'attune-files'
const ORG = '11111111-1111-7111-8111-111111111111'
let server: S3rver
let port: number

const storeAt = (at: number, bucket = BUCKET): Store =>
  s3Storage({
    endpoint: `http://127.0.0.1:${at}`,
    bucket,
    region: 'us-east-1',
    accessKey: 'S3RVER',
    secretKey: 'S3RVER',
  })

beforeAll(async () => {
  server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: dir,
    configureBuckets: [{ name: BUCKET }],
  })
  ;({ port } = await server.run())
})
afterAll(() => server.close())

const key = (letter: string) => `${ORG}/${letter.repeat(2)}/${letter.repeat(32)}.pdf`
const lying = () =>
  readdirSync(path.join(dir, BUCKET), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('_object'))
    .map((entry) => entry.name)

describe('a real S3-speaking server', () => {
  it('gives back what was put, byte for byte, lists it, and forgets it', async () => {
    const store = storeAt(port)
    const bytes = Buffer.from(Array.from({ length: 3_000_000 }, (_, at) => (at * 7) % 251))
    await store.put(key('a'), bytes, 'application/pdf')
    await store.put(key('b'), Buffer.from('b'), 'application/pdf')
    const { stream, bytes: length } = await store.open(key('a'))
    expect(length).toBe(bytes.length)
    expect(Buffer.concat(await stream.toArray()).equals(bytes)).toBe(true)
    const found: string[] = []
    for await (const one of store.list(ORG)) {
      expect(Math.abs(one.at.getTime() - Date.now())).toBeLessThan(60_000)
      found.push(one.key)
    }
    expect(found).toEqual([key('a'), key('b')])
    await store.remove(key('a'))
    await store.remove(key('a'))
    await expect(store.open(key('a'))).rejects.toMatchObject({ code: 'not_found' })
    await store.remove(key('b'))
  })

  it('says so when the bucket is not there', async () => {
    await expect(storeAt(port, 'elsewhere').put(key('c'), Buffer.from('c'), 'x/y')).rejects.toThrow()
    expect(lying()).toEqual([])
  })

  it('keeps nothing of a file whose server goes away half-way', async () => {
    const between = await cutAfter(200_000, port)
    const put = storeAt(between.port).put(key('d'), Buffer.alloc(4_000_000, 'd'), 'application/pdf')
    await expect(put).rejects.toThrow()
    expect(between.cut()).toBeGreaterThan(0)
    await between.close()
    expect(lying()).toEqual([])
    await expect(storeAt(port).open(key('d'))).rejects.toMatchObject({ code: 'not_found' })
  })
})

/** A line to the server that breaks after so many bytes, each time it is tried. */
async function cutAfter(most: number, to: number) {
  let cuts = 0
  const sockets = new Set<Socket>()
  const line: Server = createServer((near) => {
    const far = connect(to, '127.0.0.1')
    let passed = 0
    for (const one of [near, far]) {
      sockets.add(one)
      one.on('error', () => undefined)
    }
    near.on('data', (piece) => {
      passed += piece.length
      if (passed <= most) return void far.write(piece)
      cuts += 1
      near.destroy()
      far.destroy()
    })
    far.on('data', (piece) => near.write(piece))
    far.on('close', () => near.destroy())
    near.on('close', () => far.destroy())
  })
  line.listen(0, '127.0.0.1')
  await once(line, 'listening')
  const address = line.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    cut: () => cuts,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise<void>((resolve) => line.close(() => resolve()))
    },
  }
}
