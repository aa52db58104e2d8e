'use server'
import { askSchool } from '@/lib/proofs/commands/ask-school'
import { handInProof } from '@/lib/proofs/commands/hand-in-proof'
import { AskSchoolInput, HandInProofInput } from '@/lib/proofs/schema'
import { action } from '@/lib/web/action'

export const askSchoolAction = action(AskSchoolInput, askSchool)
export const handInProofAction = action(HandInProofInput, handInProof)
