import { z } from 'zod'

const LONGEST_LIST = 400_000

const Version = z.string().regex(/^[0-9a-f]{16}$/, 'ui.error.unclear')

export const SaveCompetenciesInput = z.strictObject({
  version: Version,
  overwrite: Version.optional(),
  /** The list as it was typed or pasted; nothing typed is no list, and the public examples stand. */
  list: z.string({ error: 'ui.error.unclear' }).max(LONGEST_LIST, 'orgs.competencies.tooLong').default(''),
})
