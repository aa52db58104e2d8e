import type { PoolActs } from '@/components/pool/kept-parts'
import {
  addAbsenceAction,
  addTeamAction,
  liftConflictAction,
  noteConflictAction,
  removeAbsenceAction,
  removeTeamAction,
  trustAddressAction,
} from './actions'

/** The acts on absences, teams and conflicts, bound to the association: for the reviewer's page and the office's. */
export function poolActs(org: string): PoolActs {
  return {
    addAbsence: addAbsenceAction.bind(null, org),
    removeAbsence: removeAbsenceAction.bind(null, org),
    addTeam: addTeamAction.bind(null, org),
    removeTeam: removeTeamAction.bind(null, org),
    noteConflict: noteConflictAction.bind(null, org),
    liftConflict: liftConflictAction.bind(null, org),
    trustAddress: trustAddressAction.bind(null, org),
  }
}
