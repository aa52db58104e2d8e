import type { LetterLine } from './queries'

/**
 * The last letter to an address, if it came back; null where the last one arrived, is on its way, or none was written. `letters`
 * stand newest first.
 */
export function cameBack(letters: readonly LetterLine[], address: string): LetterLine | null {
  const to = address.toLowerCase()
  const last = letters.find(({ toEmail, state }) => state !== 'queued' && toEmail.toLowerCase() === to)
  return last?.state === 'failed' ? last : null
}
