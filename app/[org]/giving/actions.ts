'use server'
import { answerSeeker } from '@/lib/rsc/commands/answer-seeker'
import { confirmHours } from '@/lib/rsc/commands/confirm-hours'
import { correctHours } from '@/lib/rsc/commands/correct-hours'
import { disputeHours } from '@/lib/rsc/commands/dispute-hours'
import { endSeries } from '@/lib/rsc/commands/end-series'
import { planSeries } from '@/lib/rsc/commands/plan-series'
import { saveListing } from '@/lib/rsc/commands/save-listing'
import { ConfirmOwnHoursInput, CorrectOwnHoursInput, DisputeOwnHoursInput } from '@/lib/rsc/schema'
import { AnswerSeekerInput, ListingInput } from '@/lib/rsc/schema/directory'
import { PlanSeriesInput, SeriesRef } from '@/lib/rsc/schema/sessions'
import { action } from '@/lib/web/action'

export const answerSeekerAction = action(AnswerSeekerInput, answerSeeker)
export const saveListingAction = action(ListingInput, saveListing)
export const planSeriesAction = action(PlanSeriesInput, planSeries)
export const endSeriesAction = action(SeriesRef, endSeries)
export const confirmOwnHoursAction = action(ConfirmOwnHoursInput, confirmHours)
export const correctOwnHoursAction = action(CorrectOwnHoursInput, correctHours)
export const disputeOwnHoursAction = action(DisputeOwnHoursInput, disputeHours)
