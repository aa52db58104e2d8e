'use server'
import { removeDeskView } from '@/lib/review/commands/remove-desk-view'
import { saveDeskView } from '@/lib/review/commands/save-desk-view'
import { DeskViewRef, SaveDeskViewInput } from '@/lib/review/schema/views'
import { action } from '@/lib/web/action'

export const saveDeskViewAction = action(SaveDeskViewInput, saveDeskView)
export const removeDeskViewAction = action(DeskViewRef, removeDeskView)
