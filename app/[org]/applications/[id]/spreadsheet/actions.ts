'use server'
import { commitImport } from '@/lib/transfer/commands/commit-import'
import { dropImport } from '@/lib/transfer/commands/drop-import'
import { matchColumns } from '@/lib/transfer/commands/match-columns'
import { CommitInput, ImportRef, MatchInput } from '@/lib/transfer/schema/mapping'
import { action } from '@/lib/web/action'

export const matchColumnsAction = action(MatchInput, matchColumns)
export const commitImportAction = action(CommitInput, commitImport)
export const dropImportAction = action(ImportRef, dropImport)
