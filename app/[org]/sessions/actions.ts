'use server'
import { acceptDifference } from '@/lib/rsc/commands/accept-difference'
import { closeCalendar } from '@/lib/rsc/commands/close-calendar'
import { confirmSessions } from '@/lib/rsc/commands/confirm-sessions'
import { correctSession } from '@/lib/rsc/commands/correct-session'
import { differOnSession } from '@/lib/rsc/commands/differ-on-session'
import { logSession } from '@/lib/rsc/commands/log-session'
import { moveSession } from '@/lib/rsc/commands/move-session'
import { openCalendar } from '@/lib/rsc/commands/open-calendar'
import { removeSession } from '@/lib/rsc/commands/remove-session'
import { withdrawDifference } from '@/lib/rsc/commands/withdraw-difference'
import {
  CalendarInput,
  ConfirmSessionsInput,
  CorrectSessionInput,
  DifferInput,
  LogSessionInput,
  MoveSessionInput,
  SessionRef,
} from '@/lib/rsc/schema/sessions'
import { action } from '@/lib/web/action'

export const logSessionAction = action(LogSessionInput, logSession)
export const confirmSessionsAction = action(ConfirmSessionsInput, confirmSessions)
export const differOnSessionAction = action(DifferInput, differOnSession)
export const acceptDifferenceAction = action(SessionRef, acceptDifference)
export const withdrawDifferenceAction = action(SessionRef, withdrawDifference)
export const correctSessionAction = action(CorrectSessionInput, correctSession)
export const moveSessionAction = action(MoveSessionInput, moveSession)
export const removeSessionAction = action(SessionRef, removeSession)
export const openCalendarAction = action(CalendarInput, openCalendar)
export const closeCalendarAction = action(CalendarInput, closeCalendar)
