'use server'
import { extendTime } from '@/lib/review/commands/extend-time'
import { judgeAnswers } from '@/lib/review/commands/judge-answers'
import { nudgeApplicant } from '@/lib/review/commands/nudge-applicant'
import { takeBackRequest } from '@/lib/review/commands/take-back-request'
import { ApplicationRef, TakeBackInput } from '@/lib/review/schema/case'
import { ExtendTimeInput, JudgeAnswersInput } from '@/lib/review/schema/information'
import { action } from '@/lib/web/action'

export const extendTimeAction = action(ExtendTimeInput, extendTime)
export const judgeAnswersAction = action(JudgeAnswersInput, judgeAnswers)
export const nudgeApplicantAction = action(ApplicationRef, nudgeApplicant)
export const takeBackRequestAction = action(TakeBackInput, takeBackRequest)
