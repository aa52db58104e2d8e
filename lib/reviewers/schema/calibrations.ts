import { z } from 'zod'
import { requiredDayField } from '@/lib/core/day-field'
import { idField, requiredText } from '@/lib/core/form-fields'

const LONGEST_TITLE = 120

export const OpenCalibrationInput = z.strictObject({
  applicationId: z.uuid('settling.error.case'),
  /** What the pool calls the case; no name may stand in it. */
  title: requiredText('settling.error.title', LONGEST_TITLE),
  dueOn: requiredDayField,
})

export const CalibrationRef = z.strictObject({ calibrationId: idField })
