'use server'
import { takeTraining } from '@/lib/portfolio/commands/take-training'
import { TakeTrainingInput } from '@/lib/portfolio/schema/training'
import { action } from '@/lib/web/action'

export const takeTrainingAction = action(TakeTrainingInput, takeTraining)
