'use server'
import { removeWork } from '@/lib/portfolio/commands/remove-work'
import { saveWork } from '@/lib/portfolio/commands/save-work'
import { EntryRef } from '@/lib/portfolio/schema/fields'
import { WorkInput } from '@/lib/portfolio/schema/work'
import { action } from '@/lib/web/action'

export const saveWorkAction = action(WorkInput, saveWork)
export const removeWorkAction = action(EntryRef, removeWork)
