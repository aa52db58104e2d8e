'use server'
import { changeRound } from '@/lib/rounds/commands/change-round'
import { closeRound } from '@/lib/rounds/commands/close-round'
import { deleteRound } from '@/lib/rounds/commands/delete-round'
import { openRound } from '@/lib/rounds/commands/open-round'
import { reopenRound } from '@/lib/rounds/commands/reopen-round'
import { ChangeRoundInput, OpenRoundInput, RoundRef } from '@/lib/rounds/schema'
import { action } from '@/lib/web/action'

export const openRoundAction = action(OpenRoundInput, openRound)
export const changeRoundAction = action(ChangeRoundInput, changeRound)
export const closeRoundAction = action(RoundRef, closeRound)
export const reopenRoundAction = action(RoundRef, reopenRound)
export const deleteRoundAction = action(RoundRef, deleteRound)
