'use server'
import { EntryRef } from '@/lib/portfolio/schema/fields'
import { removeRscProvided } from '@/lib/rsc/commands/remove-rsc-provided'
import { saveRscProvided } from '@/lib/rsc/commands/save-rsc-provided'
import { RscProvidedInput } from '@/lib/rsc/schema'
import { action } from '@/lib/web/action'

export const saveRscProvidedAction = action(RscProvidedInput, saveRscProvided)
export const removeRscProvidedAction = action(EntryRef, removeRscProvided)
