'use server'
import { clearFlag } from '@/lib/review/commands/clear-flag'
import { holdCase } from '@/lib/review/commands/hold-case'
import { raiseFlag } from '@/lib/review/commands/raise-flag'
import { releaseCase } from '@/lib/review/commands/release-case'
import { switchLetters } from '@/lib/review/commands/switch-letters'
import { writeNote } from '@/lib/review/commands/write-note'
import {
  CaseRef,
  ClearFlagInput,
  HoldCaseInput,
  RaiseFlagInput,
  SwitchLettersInput,
  WriteNoteInput,
} from '@/lib/review/schema/casework'
import { action } from '@/lib/web/action'

export const clearFlagAction = action(ClearFlagInput, clearFlag)
export const holdCaseAction = action(HoldCaseInput, holdCase)
export const raiseFlagAction = action(RaiseFlagInput, raiseFlag)
export const releaseCaseAction = action(CaseRef, releaseCase)
export const switchLettersAction = action(SwitchLettersInput, switchLetters)
export const writeNoteAction = action(WriteNoteInput, writeNote)
