'use server'
import { saveSettings } from '@/lib/orgs/commands/save-settings'
import { SaveSettingsInput } from '@/lib/orgs/schema'
import { action } from '@/lib/web/action'

export const saveSettingsAction = action(SaveSettingsInput, saveSettings)
