import { PERSONAS, personaEmail } from '@/lib/auth/personas'
import type { Newcomer } from './people'

/** A persona as somebody who joins. */
export function newcomerOf(key: string): Newcomer {
  const persona = PERSONAS.find((one) => one.key === key)
  if (!persona) throw new Error(`no persona ${key}`)
  const { givenName, familyName, locale, roles } = persona
  return { givenName, familyName, locale, roles, email: personaEmail(persona) }
}
