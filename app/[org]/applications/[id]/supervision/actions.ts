'use server'
import { EntryRef } from '@/lib/portfolio/schema/fields'
import { changeGiver } from '@/lib/rsc/commands/change-giver'
import { nameGiver } from '@/lib/rsc/commands/name-giver'
import { removeGiver } from '@/lib/rsc/commands/remove-giver'
import { removeRscRun } from '@/lib/rsc/commands/remove-rsc-run'
import { requestConfirmation } from '@/lib/rsc/commands/request-confirmation'
import { saveRscRun } from '@/lib/rsc/commands/save-rsc-run'
import { ChangeGiverInput, GiverRef, NameGiverInput, RscRunInput } from '@/lib/rsc/schema'
import { action } from '@/lib/web/action'

export const nameGiverAction = action(NameGiverInput, nameGiver)
export const changeGiverAction = action(ChangeGiverInput, changeGiver)
export const removeGiverAction = action(GiverRef, removeGiver)
export const saveRscRunAction = action(RscRunInput, saveRscRun)
export const removeRscRunAction = action(EntryRef, removeRscRun)
export const requestConfirmationAction = action(GiverRef, requestConfirmation)
