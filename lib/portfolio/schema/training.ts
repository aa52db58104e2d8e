import { z } from 'zod'
import { requiredDayField } from '@/lib/core/day-field'
import { idField, tick } from '@/lib/core/form-fields'
import { domains, partsWithinWhole, TRAINING_FACTS } from '@/lib/rules/training-fields'
import { ENTRY } from './fields'

export const TrainingInput = partsWithinWhole(
  z.strictObject({
    ...ENTRY,
    ...TRAINING_FACTS,
    completedOn: requiredDayField,
    competencies: domains,
    confirmDuplicate: tick,
  }),
)

/** A session of the catalogue, by the code given out there or by its id for whoever stands on its list. */
export const TakeTrainingInput = z.strictObject({
  applicationId: idField.optional(),
  code: z.string({ error: 'catalogue.error.codeMissing' }).trim().max(40, 'catalogue.error.code').optional(),
  sessionId: idField.optional(),
})
