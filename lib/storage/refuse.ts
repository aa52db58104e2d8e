import { DomainError } from '@/lib/core/domain-error'

/** Why a file is not taken. The sentence stands under `storage.error.<why>`. */
export type Why =
  | 'empty'
  | 'too-large'
  | 'wrong-type'
  | 'unreadable'
  | 'password'
  | 'infected'
  | 'pages-too-large'
  | 'pages-too-many'
  | 'joined-too-large'

export const LARGEST_BYTES = 20 * 1024 * 1024
export const LARGEST_MEGABYTES = LARGEST_BYTES / 1024 / 1024

/** Pages sent to become one document: all of them together, before they are drawn anew. */
export const PAGES_BYTES = 60 * 1024 * 1024
export const MOST_FILES = 40
const DETAIL = { megabytes: LARGEST_MEGABYTES, together: PAGES_BYTES / 1024 / 1024, files: MOST_FILES }

export function refuse(why: Why): DomainError {
  return new DomainError('invalid', { reason: `storage.error.${why}`, detail: DETAIL })
}
