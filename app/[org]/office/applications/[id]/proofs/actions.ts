'use server'
import { askForProof } from '@/lib/proofs/commands/ask-for-proof'
import { askSchool } from '@/lib/proofs/commands/ask-school'
import { dropProof } from '@/lib/proofs/commands/drop-proof'
import { handInProof } from '@/lib/proofs/commands/hand-in-proof'
import { judgeProof } from '@/lib/proofs/commands/judge-proof'
import { AskForProofInput, AskSchoolInput, HandInProofInput, JudgeProofInput, ProofRef } from '@/lib/proofs/schema'
import { action } from '@/lib/web/action'

export const askForProofAction = action(AskForProofInput, askForProof)
export const askSchoolForApplicantAction = action(AskSchoolInput, askSchool)
export const dropProofAction = action(ProofRef, dropProof)
export const judgeProofAction = action(JudgeProofInput, judgeProof)
export const receiveProofAction = action(HandInProofInput, handInProof)
