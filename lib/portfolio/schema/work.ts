import { z } from 'zod'
import { requiredDayField } from '@/lib/core/day-field'
import { optionalDayField, optionalText, partHoursField, requiredText, tick, whole } from '@/lib/core/form-fields'
import { messageRef } from '@/lib/core/message-ref'
import { WORK_KINDS } from '@/lib/rules/portfolio'
import { domains, tracks } from '@/lib/rules/training-fields'
import { ENTRY } from './fields'

const HOURS_A_WEEK = 24 * 7

const families = z
  .string({ error: 'ledger.families.unclear' })
  .trim()
  .regex(/^\d{0,6}$/, 'ledger.families.unclear')
  .optional()
  .transform((typed) => (typed ? Number(typed) : null))

export const WorkInput = z
  .strictObject({
    ...ENTRY,
    role: requiredText('ledger.role.missing'),
    employer: requiredText('ledger.employer.missing'),
    from: requiredDayField,
    to: optionalDayField,
    current: tick,
    weeklyHours: partHoursField.refine(
      (minutes) => minutes <= HOURS_A_WEEK * 60,
      messageRef('ledger.weeklyHours.tooMany', { max: HOURS_A_WEEK }),
    ),
    kind: z.enum(WORK_KINDS, { error: 'ledger.kind.missing' }),
    paid: z.enum(['yes', 'no'], { error: 'ledger.paid.missing' }).transform((answer) => answer === 'yes'),
    supervised: tick,
    specialisedTraining: tick,
    supervisorEndorsed: tick,
    serves: tracks('ledger.serves.missing'),
    families,
    competencies: domains,
    description: optionalText(2000),
  })
  .refine(({ current, to }) => !(current && to), {
    path: ['to'],
    error: 'ledger.to.andCurrent',
    when: whole('current', 'to'),
  })
  .refine(({ current, to }) => current || to !== null, {
    path: ['to'],
    error: 'ledger.to.orCurrent',
    when: whole('current', 'to'),
  })
  .refine(({ from, to }) => to === null || from <= to, {
    path: ['to'],
    error: 'ledger.to.beforeFrom',
    when: whole('from', 'to'),
  })
