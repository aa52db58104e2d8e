'use server'
import { answerSeeker } from '@/lib/rsc/commands/answer-seeker'
import { endSeries } from '@/lib/rsc/commands/end-series'
import { planSeries } from '@/lib/rsc/commands/plan-series'
import { saveListing } from '@/lib/rsc/commands/save-listing'
import { AnswerSeekerInput, ListingInput } from '@/lib/rsc/schema/directory'
import { PlanSeriesInput, SeriesRef } from '@/lib/rsc/schema/sessions'
import { action } from '@/lib/web/action'

export const answerSeekerAction = action(AnswerSeekerInput, answerSeeker)
export const saveListingAction = action(ListingInput, saveListing)
export const planSeriesAction = action(PlanSeriesInput, planSeries)
export const endSeriesAction = action(SeriesRef, endSeries)
