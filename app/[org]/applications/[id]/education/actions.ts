'use server'
import { removeEducation } from '@/lib/portfolio/commands/remove-education'
import { removeLicence } from '@/lib/portfolio/commands/remove-licence'
import { saveEducation } from '@/lib/portfolio/commands/save-education'
import { saveLicence } from '@/lib/portfolio/commands/save-licence'
import { EducationInput, LicenceInput } from '@/lib/portfolio/schema/education'
import { EntryRef } from '@/lib/portfolio/schema/fields'
import { action } from '@/lib/web/action'

export const saveEducationAction = action(EducationInput, saveEducation)
export const removeEducationAction = action(EntryRef, removeEducation)
export const saveLicenceAction = action(LicenceInput, saveLicence)
export const removeLicenceAction = action(EntryRef, removeLicence)
