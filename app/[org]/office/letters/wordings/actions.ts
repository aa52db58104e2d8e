'use server'
import { revertWording } from '@/lib/orgs/commands/revert-wording'
import { saveWording } from '@/lib/orgs/commands/save-wording'
import { drawWording } from '@/lib/orgs/queries/wording-sample'
import { RevertWordingInput, SaveWordingInput } from '@/lib/orgs/schema/wording'
import { action } from '@/lib/web/action'

export const saveWordingAction = action(SaveWordingInput, saveWording, drawWording)
export const revertWordingAction = action(RevertWordingInput, revertWording)
