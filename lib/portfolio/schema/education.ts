import { z } from 'zod'
import { requiredDayField } from '@/lib/core/day-field'
import { optionalDayField, optionalText, requiredText, whole } from '@/lib/core/form-fields'
import { EDUCATION_LEVELS } from '@/lib/rules/portfolio'
import { domains } from '@/lib/rules/training-fields'
import { ENTRY } from './fields'
import { LICENCE_KINDS } from './licence-kinds'

export const EducationInput = z
  .strictObject({
    ...ENTRY,
    level: z.enum(EDUCATION_LEVELS, { error: 'ledger.level.missing' }),
    field: optionalText(),
    institution: requiredText('ledger.institution.missing'),
    completedOn: requiredDayField,
    competencies: domains,
  })
  .refine((entry) => entry.level === 'CDA' || entry.field !== '', {
    path: ['field'],
    error: 'ledger.field.missing',
    when: whole('level', 'field'),
  })

export const LicenceInput = z
  .strictObject({
    ...ENTRY,
    kind: z.enum(LICENCE_KINDS, { error: 'ledger.licenceKind.missing' }),
    name: requiredText('ledger.licenceName.missing'),
    state: requiredText('ledger.licenceState.missing', 80),
    from: requiredDayField,
    to: optionalDayField,
  })
  .refine((entry) => entry.to === null || entry.from <= entry.to, {
    path: ['to'],
    error: 'ledger.to.beforeFrom',
    when: whole('from', 'to'),
  })
