'use server'
import { answerSeeker } from '@/lib/rsc/commands/answer-seeker'
import { saveListing } from '@/lib/rsc/commands/save-listing'
import { AnswerSeekerInput, ListingInput } from '@/lib/rsc/schema/directory'
import { action } from '@/lib/web/action'

export const answerSeekerAction = action(AnswerSeekerInput, answerSeeker)
export const saveListingAction = action(ListingInput, saveListing)
