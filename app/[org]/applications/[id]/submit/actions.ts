'use server'
import { submitApplication } from '@/lib/portfolio/commands/submit-application'
import { SubmitInput } from '@/lib/portfolio/schema/application'
import { action } from '@/lib/web/action'

export const submitApplicationAction = action(SubmitInput, submitApplication)
