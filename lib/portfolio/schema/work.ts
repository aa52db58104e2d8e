import { z } from 'zod'
import { requiredDayField } from '@/lib/core/day-field'
import { optionalDayField, optionalText, partHoursField, requiredText, tick } from '@/lib/core/form-fields'
import { messageRef } from '@/lib/core/message-ref'
import { WORK_KINDS } from '@/lib/rules/portfolio'
import { domains, ENTRY, tracks } from './fields'

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
  .superRefine((entry, ctx) => {
    const wrong = (error: string) => ctx.addIssue({ code: 'custom', path: ['to'], message: error })
    if (entry.current && entry.to) wrong('ledger.to.andCurrent')
    else if (!entry.current && !entry.to) wrong('ledger.to.orCurrent')
    else if (entry.to && entry.to < entry.from) wrong('ledger.to.beforeFrom')
  })
