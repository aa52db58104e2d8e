'use server'
import { saveCompetencies } from '@/lib/orgs/commands/save-competencies'
import { saveSettings } from '@/lib/orgs/commands/save-settings'
import { SaveSettingsInput } from '@/lib/orgs/schema'
import { SaveCompetenciesInput } from '@/lib/orgs/schema/competencies'
import { action } from '@/lib/web/action'

export const saveSettingsAction = action(SaveSettingsInput, saveSettings)
export const saveCompetenciesAction = action(SaveCompetenciesInput, saveCompetencies)
