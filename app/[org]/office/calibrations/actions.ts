'use server'
import { closeCalibration } from '@/lib/reviewers/commands/close-calibration'
import { openCalibration } from '@/lib/reviewers/commands/open-calibration'
import { CalibrationRef, OpenCalibrationInput } from '@/lib/reviewers/schema/calibrations'
import { action } from '@/lib/web/action'

export const openCalibrationAction = action(OpenCalibrationInput, openCalibration)
export const closeCalibrationAction = action(CalibrationRef, closeCalibration)
