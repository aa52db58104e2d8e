'use server'
import { completeSection } from '@/lib/portfolio/commands/complete-section'
import { reopenApplication } from '@/lib/portfolio/commands/reopen-application'
import { reopenSection } from '@/lib/portfolio/commands/reopen-section'
import { wakeApplication } from '@/lib/portfolio/commands/wake-application'
import { ApplicationRef, SectionRef } from '@/lib/portfolio/schema/application'
import { askForAdvice } from '@/lib/reviewers/commands/ask-for-advice'
import { AskForAdviceInput } from '@/lib/reviewers/schema/advice'
import { action } from '@/lib/web/action'

export const completeSectionAction = action(SectionRef, completeSection)
export const reopenSectionAction = action(SectionRef, reopenSection)
export const wakeApplicationAction = action(ApplicationRef, wakeApplication)
export const reopenApplicationAction = action(ApplicationRef, reopenApplication)
export const askForAdviceAction = action(AskForAdviceInput, askForAdvice)
