'use server'
import { handInProof } from '@/lib/proofs/commands/hand-in-proof'
import { HandInProofInput } from '@/lib/proofs/schema'
import { action } from '@/lib/web/action'

export const handInProofAction = action(HandInProofInput, handInProof)
