'use server'
import { correctDetails } from '@/lib/people/commands/correct-details'
import { CorrectDetailsInput } from '@/lib/people/schema'
import { action } from '@/lib/web/action'

export const correctDetailsAction = action(CorrectDetailsInput, correctDetails)
