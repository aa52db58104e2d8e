'use server'
import { sendLetterAgain } from '@/lib/review/commands/send-letter-again'
import { LetterRef } from '@/lib/review/schema/casework'
import { action } from '@/lib/web/action'

export const sendLetterAgainAction = action(LetterRef, sendLetterAgain)
