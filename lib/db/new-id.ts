import { randomBytes, randomInt } from 'node:crypto'

const COUNT = 2 ** 26
// It begins in the lower half: so long as a process lives, it hardly comes round.
let count = randomInt(COUNT / 2)

/**
 * A UUID of version 7: ordered by the moment it was made, so that keys stay close together on disk, and within one moment
 * by a counter (RFC 9562 §6.2, method 1): rows of one act come back in the order in which it wrote them. The rest is random.
 */
export function newId(now: Date): string {
  count = (count + 1) % COUNT
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now.getTime(), 0, 6)
  bytes.writeUInt16BE(0x7000 | (count >>> 14), 6)
  bytes.writeUInt16BE(0x8000 | (count & 0x3fff), 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
