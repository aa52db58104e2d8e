'use server'
import { declineTranscript } from '@/lib/proofs/commands/decline-transcript'
import { DeclineTranscriptInput } from '@/lib/proofs/schema'
import { linkAction } from '@/lib/web/link-door'

export const declineTranscriptAction = linkAction('transcript', DeclineTranscriptInput, declineTranscript)
