'use server'
import { addAbsence } from '@/lib/reviewers/commands/add-absence'
import { addTeam } from '@/lib/reviewers/commands/add-team'
import { liftConflict } from '@/lib/reviewers/commands/lift-conflict'
import { noteConflict } from '@/lib/reviewers/commands/note-conflict'
import { removeAbsence } from '@/lib/reviewers/commands/remove-absence'
import { removeTeam } from '@/lib/reviewers/commands/remove-team'
import { saveAvailability } from '@/lib/reviewers/commands/save-availability'
import { trustAddress } from '@/lib/reviewers/commands/trust-address'
import { ConflictRef, NoteConflictInput } from '@/lib/reviewers/schema/conflicts'
import {
  AbsenceInput,
  AbsenceRef,
  AvailabilityInput,
  TeamInput,
  TeamRef,
  WhoseInput,
} from '@/lib/reviewers/schema/pool'
import { action } from '@/lib/web/action'

export const saveAvailabilityAction = action(AvailabilityInput, saveAvailability)
export const addAbsenceAction = action(AbsenceInput, addAbsence)
export const removeAbsenceAction = action(AbsenceRef, removeAbsence)
export const addTeamAction = action(TeamInput, addTeam)
export const removeTeamAction = action(TeamRef, removeTeam)
export const noteConflictAction = action(NoteConflictInput, noteConflict)
export const liftConflictAction = action(ConflictRef, liftConflict)
export const trustAddressAction = action(WhoseInput, trustAddress)
