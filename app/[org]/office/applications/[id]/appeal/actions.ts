'use server'
import { decideAppeal } from '@/lib/review/commands/decide-appeal'
import { DecideAppealInput } from '@/lib/review/schema/appeals'
import { action } from '@/lib/web/action'

export const decideAppealAction = action(DecideAppealInput, decideAppeal)
