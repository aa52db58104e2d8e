'use server'
import { listName } from '@/lib/register/commands/list-name'
import { unlistName } from '@/lib/register/commands/unlist-name'
import { EndorsementRef } from '@/lib/register/schema'
import { action } from '@/lib/web/action'

export const listNameAction = action(EndorsementRef, listName)
export const unlistNameAction = action(EndorsementRef, unlistName)
