'use server'
import { removeTraining } from '@/lib/portfolio/commands/remove-training'
import { saveTraining } from '@/lib/portfolio/commands/save-training'
import { EntryRef } from '@/lib/portfolio/schema/fields'
import { TrainingInput } from '@/lib/portfolio/schema/training'
import { action } from '@/lib/web/action'

export const saveTrainingAction = action(TrainingInput, saveTraining)
export const removeTrainingAction = action(EntryRef, removeTraining)
