import { z } from 'zod'
import { messageRef } from '@/lib/core/message-ref'

/** What the office may ask for beside the portfolio; each is a kind of wait, too. */
export const PROOF_KINDS = ['transcript', 'membership-proof'] as const
export type ProofKind = (typeof PROOF_KINDS)[number]

const proofId = z.uuid('common.error.not_found')
const applicationId = z.uuid('common.error.not_found')
const text = (max: number) => z.string().trim().max(max, messageRef('ui.error.tooLong', { max })).default('')

export const AskForProofInput = z.strictObject({
  applicationId,
  /** `transcript`, or `transcript/<education>` and `membership-proof/<membership>`: which of them. */
  what: z
    .string()
    .regex(/^(transcript|membership-proof)(\/[0-9a-f-]{36})?$/, 'proofs.error.what')
    .transform((what) => {
      const [kind, entryId] = what.split('/')
      return { kind: kind === 'transcript' ? ('transcript' as const) : ('membership-proof' as const), entryId }
    }),
  words: text(2000),
})

export const ProofRef = z.strictObject({ proofId })
/** Without a document: the office has seen it on paper. */
export const HandInProofInput = z.strictObject({
  proofId,
  documentId: z
    .union([z.literal(''), z.uuid('common.error.not_found')])
    .default('')
    .transform((id) => id || null),
})

export const JudgeProofInput = z
  .strictObject({
    proofId,
    /** `again`: it was not good, and another one is asked for. */
    outcome: z.enum(['accepted', 'refused', 'again'], 'proofs.error.outcome'),
    note: text(2000),
  })
  .refine(({ outcome, note }) => outcome === 'accepted' || note !== '', { path: ['note'], error: 'proofs.error.note' })
