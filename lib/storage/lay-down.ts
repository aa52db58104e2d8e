import { randomBytes } from 'node:crypto'
import { type Owner, storage } from './storage'

export type Laid = { readonly bytes: Buffer; readonly mime: string; readonly extension: string }

/** Puts bytes into storage under a key nobody can guess. Answers the key to open them by. */
export async function layDown({ org }: Owner, { bytes, mime, extension }: Laid): Promise<string> {
  const random = randomBytes(16).toString('hex')
  const key = `${org.id}/${random.slice(0, 2)}/${random}.${extension}`
  await (await storage()).put(key, bytes, mime)
  return key
}
