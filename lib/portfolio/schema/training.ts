import { z } from 'zod'
import { requiredDayField } from '@/lib/core/day-field'
import { partHoursField, requiredText, tick } from '@/lib/core/form-fields'
import { domains, ENTRY, entryHours, tracks } from './fields'

export const TrainingInput = z
  .strictObject({
    ...ENTRY,
    title: requiredText('ledger.title.missing', 300),
    provider: requiredText('ledger.provider.missing'),
    completedOn: requiredDayField,
    hours: entryHours,
    deiHours: partHoursField,
    rscProvisionHours: partHoursField,
    about: tracks('ledger.about.missing'),
    competencies: domains,
    confirmDuplicate: tick,
  })
  .superRefine((entry, ctx) => {
    const over = (path: string, error: string) => ctx.addIssue({ code: 'custom', path: [path], message: error })
    if (entry.deiHours > entry.hours) over('deiHours', 'ledger.deiHours.over')
    else if (entry.rscProvisionHours > entry.hours) over('rscProvisionHours', 'ledger.rscProvisionHours.over')
    else if (entry.deiHours + entry.rscProvisionHours > entry.hours) over('deiHours', 'ledger.deiHours.togetherOver')
  })
