'use server'
import { extendTime } from '@/lib/review/commands/extend-time'
import { judgeAnswers } from '@/lib/review/commands/judge-answers'
import { takeBackRequest } from '@/lib/review/commands/take-back-request'
import { TakeBackInput } from '@/lib/review/schema/case'
import { ExtendTimeInput, JudgeAnswersInput } from '@/lib/review/schema/information'
import { action } from '@/lib/web/action'

export const extendTimeAction = action(ExtendTimeInput, extendTime)
export const judgeAnswersAction = action(JudgeAnswersInput, judgeAnswers)
export const takeBackRequestAction = action(TakeBackInput, takeBackRequest)
