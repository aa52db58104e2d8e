'use server'
import { changeRecommendation } from '@/lib/reviewers/commands/change-recommendation'
import { handOverReading } from '@/lib/reviewers/commands/hand-over-reading'
import { writeSettlingNote } from '@/lib/reviewers/commands/write-settling-note'
import {
  ChangeRecommendationInput,
  HandOverReadingInput,
  WriteSettlingNoteInput,
} from '@/lib/reviewers/schema/settling'
import { action } from '@/lib/web/action'

export const changeRecommendationAction = action(ChangeRecommendationInput, changeRecommendation)
export const handOverReadingAction = action(HandOverReadingInput, handOverReading)
export const writeSettlingNoteAction = action(WriteSettlingNoteInput, writeSettlingNote)
