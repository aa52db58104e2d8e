import { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3'
import { DomainError } from '@/lib/core/domain-error'
import type { Store } from './store'

type Bucket = { endpoint: string; bucket: string; region: string; accessKey: string; secretKey: string }

/** Documents in an S3-compatible store. Path-style addresses, since not every store has a name per bucket. */
export function s3Storage({ endpoint, bucket, region, accessKey, secretKey }: Bucket): Store {
  const client = new S3Client({
    endpoint,
    region,
    forcePathStyle: true,
    credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
    // Stores other than Amazon's stumble over checksums they did not ask for.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 3,
  })
  const at = (key: string) => ({ Bucket: bucket, Key: key })
  return {
    put: async (key, bytes, mime) => {
      const put = new PutObjectCommand({ ...at(key), Body: bytes, ContentType: mime, ContentLength: bytes.length })
      await client.send(put).catch(async (error: unknown) => {
        // Some stores keep the half of a file that arrived.
        await client.send(new DeleteObjectCommand(at(key))).catch(() => undefined)
        throw error
      })
    },
    open: async (key) => {
      const found = await client.send(new GetObjectCommand(at(key))).catch((error: unknown) => {
        throw error instanceof NoSuchKey ? new DomainError('not_found') : error
      })
      if (!(found.Body instanceof Readable)) throw new DomainError('unavailable')
      return { stream: found.Body, bytes: found.ContentLength ?? 0 }
    },
    remove: async (key) => {
      await client.send(new DeleteObjectCommand(at(key)))
    },
    list: async function* (prefix) {
      for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: `${prefix}/` })) {
        for (const { Key, LastModified } of page.Contents ?? []) {
          if (Key && LastModified) yield { key: Key, at: LastModified }
        }
      }
    },
  }
}
