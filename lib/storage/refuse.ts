import { DomainError } from '@/lib/core/domain-error'

/** Why a file is not taken. The sentence stands under `storage.error.<why>`. */
export type Why = 'empty' | 'too-large' | 'wrong-type' | 'unreadable' | 'password' | 'infected'

export const LARGEST_BYTES = 20 * 1024 * 1024
export const LARGEST_MEGABYTES = LARGEST_BYTES / 1024 / 1024

export function refuse(why: Why): DomainError {
  return new DomainError('invalid', { reason: `storage.error.${why}`, detail: { megabytes: LARGEST_MEGABYTES } })
}
