import { z } from 'zod'
import { requiredDayField } from '@/lib/core/day-field'
import { partHoursField, requiredText, tick, whole } from '@/lib/core/form-fields'
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
  .refine(({ hours, deiHours }) => deiHours <= hours, {
    path: ['deiHours'],
    error: 'ledger.deiHours.over',
    when: whole('hours', 'deiHours'),
  })
  .refine(({ hours, rscProvisionHours }) => rscProvisionHours <= hours, {
    path: ['rscProvisionHours'],
    error: 'ledger.rscProvisionHours.over',
    when: whole('hours', 'rscProvisionHours'),
  })
  .refine(({ hours, deiHours, rscProvisionHours }) => deiHours + rscProvisionHours <= hours, {
    path: ['deiHours'],
    error: 'ledger.deiHours.togetherOver',
    when: whole('hours', 'deiHours', 'rscProvisionHours'),
  })
