/**
 * The people of the demo, whom /personas signs in as (never in production). prisma/demo makes exactly these; what each
 * is about stands in the catalogue under `personas.<key>`.
 */
export type Persona = {
  key: string
  givenName: string
  familyName: string
  /** Slug of the association; `null` for the Alliance's own people. */
  org: string | null
  locale: 'en' | 'es'
  roles: readonly string[]
}

const P = (
  key: string,
  givenName: string,
  familyName: string,
  org: string | null,
  roles: string[],
  locale: 'en' | 'es' = 'en',
): Persona => ({ key, givenName, familyName, org, locale, roles })

export const PERSONAS: readonly Persona[] = [
  P('rosa', 'Rosa', 'Delgado', 'blue-ridge', ['applicant'], 'es'),
  P('grace', 'Grace', 'Okafor', 'blue-ridge', ['applicant']),
  P('hannah', 'Hannah', 'Lee', 'blue-ridge', ['applicant']),
  P('tyler', 'Tyler', 'Bennett', 'blue-ridge', ['applicant']),
  P('monica', 'Monica', 'Reyes', 'blue-ridge', ['applicant']),
  P('victor', 'Victor', 'Huang', 'blue-ridge', ['applicant']),
  P('joy', 'Joy', 'Adeyemi', 'blue-ridge', ['applicant']),
  P('denise', 'Denise', 'Carter', 'blue-ridge', ['applicant']),
  P('elena', 'Elena', 'Ruiz', 'blue-ridge', ['applicant', 'reviewer', 'adviser']),
  P('nora', 'Nora', 'Sullivan', 'blue-ridge', ['reviewer']),
  P('carmen', 'Carmen', 'Castillo', 'blue-ridge', ['reviewer'], 'es'),
  P('maya', 'Maya', 'Thompson', 'blue-ridge', ['coordinator']),
  P('samuel', 'Samuel', 'Wright', 'blue-ridge', ['admin']),
  P('jonas', 'Jonas', 'Keller', 'lakeland', ['applicant']),
  P('ingrid', 'Ingrid', 'Solberg', 'lakeland', ['applicant']),
  P('priya', 'Priya', 'Raman', 'lakeland', ['coordinator', 'admin']),
  P('alice', 'Alice', 'Morgan', null, ['alliance-admin']),
]

export function personaEmail(persona: Persona): string {
  return `${persona.givenName}.${persona.familyName}@persona.example`.toLowerCase()
}

/** Every persona's password, so that the ordinary sign-in can be tried too. */
export const PERSONA_PASSWORD = 'warm reflective mornings'
