import type { Readable } from 'node:stream'
import { DomainError } from '@/lib/core/domain-error'
import { env } from '@/lib/env/env'
import { folderStorage } from './folder'
import type { Store } from './store'

export type Owner = { readonly org: { readonly id: string } }
const KEY = /^[0-9a-f-]{36}\/[0-9a-f]{2}\/[0-9a-f]{32}\.(pdf|jpg|png|json)$/

let made: Promise<Store> | undefined

export function storage(): Promise<Store> {
  made ??= make()
  return made
}

async function make(): Promise<Store> {
  const set = env()
  if (set.STORAGE === 'folder') return folderStorage(set.STORAGE_DIR)
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY, S3_SECRET_KEY } = set
  if (!S3_ENDPOINT || !S3_BUCKET || !S3_ACCESS_KEY || !S3_SECRET_KEY) throw new DomainError('unavailable')
  // Loaded only where it is used: the client is large.
  const { s3Storage } = await import('./s3')
  return s3Storage({
    endpoint: S3_ENDPOINT,
    bucket: S3_BUCKET,
    region: S3_REGION,
    accessKey: S3_ACCESS_KEY,
    secretKey: S3_SECRET_KEY,
  })
}

/** A document's bytes, for an association's own key only. */
export async function openFile({ org }: Owner, key: string): Promise<{ stream: Readable; bytes: number }> {
  return (await storage()).open(own(org.id, key))
}

export async function removeFile({ org }: Owner, key: string): Promise<void> {
  await (await storage()).remove(own(org.id, key))
}

/** Keys of an association's files that were laid down before a moment; for finding those that nothing refers to. */
export async function keysBefore({ org }: Owner, moment: Date): Promise<string[]> {
  const keys: string[] = []
  for await (const { key, at } of (await storage()).list(org.id)) if (at < moment && KEY.test(key)) keys.push(key)
  return keys
}

function own(orgId: string, key: string): string {
  if (!KEY.test(key) || !key.startsWith(`${orgId}/`)) throw new DomainError('not_found')
  return key
}
