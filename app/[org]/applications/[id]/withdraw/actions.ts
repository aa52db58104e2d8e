'use server'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { ApplicationRef } from '@/lib/portfolio/schema/application'
import { action } from '@/lib/web/action'

export const withdrawApplicationAction = action(ApplicationRef, withdrawApplication)
