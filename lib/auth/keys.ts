import { createHash } from 'node:crypto'

/** What is kept of the key of a program. It is drawn at random, so no slow hash is needed. */
export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('base64url')
