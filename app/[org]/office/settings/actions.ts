'use server'
import { retireReason } from '@/lib/orgs/commands/retire-reason'
import { saveCompetencies } from '@/lib/orgs/commands/save-competencies'
import { saveReason } from '@/lib/orgs/commands/save-reason'
import { saveReviewing } from '@/lib/orgs/commands/save-reviewing'
import { saveSettings } from '@/lib/orgs/commands/save-settings'
import { SaveSettingsInput } from '@/lib/orgs/schema'
import { SaveCompetenciesInput } from '@/lib/orgs/schema/competencies'
import { RetireReasonInput, SaveReasonInput } from '@/lib/orgs/schema/reasons'
import { SaveReviewingInput } from '@/lib/orgs/schema/reviewing'
import { action } from '@/lib/web/action'

export const saveSettingsAction = action(SaveSettingsInput, saveSettings)
export const saveReasonAction = action(SaveReasonInput, saveReason)
export const retireReasonAction = action(RetireReasonInput, retireReason)
export const saveReviewingAction = action(SaveReviewingInput, saveReviewing)
export const saveCompetenciesAction = action(SaveCompetenciesInput, saveCompetencies)
