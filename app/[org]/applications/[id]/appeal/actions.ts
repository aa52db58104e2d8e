'use server'
import { appealDecision } from '@/lib/review/commands/appeal-decision'
import { AppealDecisionInput } from '@/lib/review/schema/appeals'
import { action } from '@/lib/web/action'

export const appealDecisionAction = action(AppealDecisionInput, appealDecision)
