import { randomBytes } from 'node:crypto'
import { storage } from './storage'

/** Lays down bytes that the house itself made, not somebody's document. Answers the key to open them by. */
export async function layDown({ org }: { org: { id: string } }, bytes: Buffer): Promise<string> {
  const random = randomBytes(16).toString('hex')
  const key = `${org.id}/${random.slice(0, 2)}/${random}.json`
  await (await storage()).put(key, bytes, 'application/json')
  return key
}
