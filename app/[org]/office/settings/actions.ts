'use server'
import { saveCompetencies } from '@/lib/orgs/commands/save-competencies'
import { saveReviewing } from '@/lib/orgs/commands/save-reviewing'
import { saveSettings } from '@/lib/orgs/commands/save-settings'
import { SaveSettingsInput } from '@/lib/orgs/schema'
import { SaveCompetenciesInput } from '@/lib/orgs/schema/competencies'
import { SaveReviewingInput } from '@/lib/orgs/schema/reviewing'
import { action } from '@/lib/web/action'

export const saveSettingsAction = action(SaveSettingsInput, saveSettings)
export const saveReviewingAction = action(SaveReviewingInput, saveReviewing)
export const saveCompetenciesAction = action(SaveCompetenciesInput, saveCompetencies)
