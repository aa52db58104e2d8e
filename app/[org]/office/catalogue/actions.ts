'use server'
import { cancelSession } from '@/lib/catalogue/commands/cancel-session'
import { fillRoster } from '@/lib/catalogue/commands/fill-roster'
import { planSession } from '@/lib/catalogue/commands/plan-session'
import { publishTraining } from '@/lib/catalogue/commands/publish-training'
import { strikeAttendance } from '@/lib/catalogue/commands/strike-attendance'
import { withdrawTraining } from '@/lib/catalogue/commands/withdraw-training'
import { AttendanceRef, PublishInput, RosterInput, SessionInput, SessionRef, TrainingRef } from '@/lib/catalogue/schema'
import { action } from '@/lib/web/action'

export const publishTrainingAction = action(PublishInput, publishTraining)
export const withdrawTrainingAction = action(TrainingRef, withdrawTraining)
export const planSessionAction = action(SessionInput, planSession)
export const cancelSessionAction = action(SessionRef, cancelSession)
export const fillRosterAction = action(RosterInput, fillRoster)
export const strikeAttendanceAction = action(AttendanceRef, strikeAttendance)
