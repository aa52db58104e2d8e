import { z } from 'zod'
import { requiredDayField } from '@/lib/core/day-field'
import { countField, idField, optionalDayField, optionalText, whole } from '@/lib/core/form-fields'
import { messageRef } from '@/lib/core/message-ref'
import { partsWithinWhole, domains as someDomains, TRAINING_FACTS } from '@/lib/rules/training-fields'

/** How long after a session its code is taken when nobody says otherwise. */
export const CODE_DAYS = 30
/** The longest list of one session; more people than this were never in one room. */
export const MOST_ON_LIST = 1000

export const PublishInput = partsWithinWhole(
  z.strictObject({
    trainingId: idField.optional(),
    version: countField.optional(),
    ...TRAINING_FACTS,
    competencies: someDomains.refine((list) => list.length > 0, 'catalogue.error.domains'),
    description: optionalText(2000),
    from: requiredDayField,
    to: optionalDayField,
  }),
).refine(({ from, to }) => to === null || from <= to, {
  path: ['to'],
  error: 'catalogue.error.toBeforeFrom',
  when: whole('from', 'to'),
})

export const TrainingRef = z.strictObject({ trainingId: idField })
export const SessionRef = z.strictObject({ sessionId: idField })

export const SessionInput = z
  .strictObject({
    trainingId: idField,
    onDay: requiredDayField,
    how: z.enum(['online', 'in-person'], { error: 'catalogue.error.how' }),
    place: optionalText(200),
    codeUntil: optionalDayField,
  })
  .refine(({ how, place }) => how === 'online' || place !== '', {
    path: ['place'],
    error: 'catalogue.error.place',
    when: whole('how', 'place'),
  })
  .refine(({ onDay, codeUntil }) => codeUntil === null || onDay <= codeUntil, {
    path: ['codeUntil'],
    error: 'catalogue.error.codeBefore',
    when: whole('onDay', 'codeUntil'),
  })

export const RosterInput = z.strictObject({
  sessionId: idField,
  list: z
    .string({ error: 'catalogue.error.listMissing' })
    .max(200_000, messageRef('catalogue.error.listTooLong', { max: MOST_ON_LIST }))
    .refine((text) => text.trim() !== '', 'catalogue.error.listMissing'),
})

export const AttendanceRef = z.strictObject({ attendanceId: idField })
