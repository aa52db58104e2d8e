'use server'
import { startApplication } from '@/lib/portfolio/commands/start-application'
import { StartInput } from '@/lib/portfolio/schema/application'
import { action } from '@/lib/web/action'

export const startApplicationAction = action(StartInput, startApplication)
