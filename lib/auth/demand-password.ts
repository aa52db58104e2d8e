import { DomainError } from '@/lib/core/domain-error'
import { noteFailure } from './limits'
import { passwordFits } from './passwords'

type Asked = { kind: string; who: readonly string[]; now: Date; field: string }

/** Refuses a wrong password at its field, and counts it against `who`; the caller has asked `demandCalm` of the same. */
export async function demandPassword(stored: string | null, typed: string, asked: Asked): Promise<void> {
  if (await passwordFits(stored, typed)) return
  await noteFailure(asked.kind, asked.who, asked.now)
  throw new DomainError('invalid', { fields: { [asked.field]: ['auth.password.wrong'] } })
}
