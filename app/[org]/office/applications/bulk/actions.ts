'use server'
import { dropBulk } from '@/lib/bulk/commands/drop-bulk'
import { prepareBulk } from '@/lib/bulk/commands/prepare-bulk'
import { startBulk } from '@/lib/bulk/commands/start-bulk'
import { stopBulk } from '@/lib/bulk/commands/stop-bulk'
import { undoBulk } from '@/lib/bulk/commands/undo-bulk'
import { BulkRef, PrepareBulkInput } from '@/lib/bulk/schema'
import { action } from '@/lib/web/action'

export const prepareBulkAction = action(PrepareBulkInput, prepareBulk)
export const startBulkAction = action(BulkRef, startBulk)
export const dropBulkAction = action(BulkRef, dropBulk)
export const stopBulkAction = action(BulkRef, stopBulk)
export const undoBulkAction = action(BulkRef, undoBulk)
