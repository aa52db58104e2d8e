'use server'
import { confirmHours } from '@/lib/rsc/commands/confirm-hours'
import { correctHours } from '@/lib/rsc/commands/correct-hours'
import { disputeHours } from '@/lib/rsc/commands/dispute-hours'
import { ConfirmHoursInput, CorrectHoursInput, DisputeHoursInput } from '@/lib/rsc/schema'
import { linkAction } from '@/lib/web/link-door'

export const confirmHoursAction = linkAction('confirm-hours', ConfirmHoursInput, confirmHours)
export const correctHoursAction = linkAction('confirm-hours', CorrectHoursInput, correctHours)
export const disputeHoursAction = linkAction('confirm-hours', DisputeHoursInput, disputeHours)
