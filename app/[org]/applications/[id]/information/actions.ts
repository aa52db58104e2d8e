'use server'
import { answerInformation } from '@/lib/review/commands/answer-information'
import { AnswerInformationInput } from '@/lib/review/schema/case'
import { action } from '@/lib/web/action'

export const answerInformationAction = action(AnswerInformationInput, answerInformation)
