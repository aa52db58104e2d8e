import { z } from 'zod'
import { emailField } from '@/lib/auth/schema'
import { optionalText, requiredText } from '@/lib/core/form-fields'

/** What the office may ask for beside the portfolio; each is a kind of wait, too. */
export const PROOF_KINDS = ['transcript', 'membership-proof'] as const
export type ProofKind = (typeof PROOF_KINDS)[number]

/** Who may bring it: the applicant in any way, or only their school. */
export const PROOF_SENDERS = ['applicant', 'school'] as const

/** Why a school sends nothing, as it may say itself. */
export const SCHOOL_REASONS = ['notFound', 'needsMore', 'otherWay', 'other'] as const
/** The same, and what is found out without its word: the letter came back, or nothing came in time. */
const SCHOOL_ENDS = [...SCHOOL_REASONS, 'bounced', 'silent'] as const
export type SchoolEnd = (typeof SCHOOL_ENDS)[number]

const proofId = z.uuid('common.error.not_found')
const applicationId = z.uuid('common.error.not_found')
const schoolEmail = emailField('proofs.error.schoolEmail', 'auth.email.wrong')

export const AskForProofInput = z
  .strictObject({
    applicationId,
    /** `transcript`, or `transcript/<education>` and `membership-proof/<membership>`: which of them. */
    what: z
      .string()
      .regex(/^(transcript|membership-proof)(\/[0-9a-f-]{36})?$/, 'proofs.error.what')
      .transform((what) => {
        const [kind, entryId] = what.split('/')
        return { kind: kind === 'transcript' ? ('transcript' as const) : ('membership-proof' as const), entryId }
      }),
    from: z.enum(PROOF_SENDERS, 'proofs.error.from').default('applicant'),
    words: optionalText(2000),
  })
  .refine(({ what, from }) => from === 'applicant' || what.kind === 'transcript', {
    path: ['from'],
    error: 'proofs.error.noSchool',
  })

export const AskSchoolInput = z.strictObject({
  proofId,
  school: requiredText('proofs.error.school'),
  schoolEmail,
  studentName: requiredText('proofs.error.studentName', 160),
  /** Schools send nothing about somebody who has not agreed to it. */
  agreed: z.enum(['true', 'on'], { error: 'proofs.error.agreed' }),
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

/** Who of the school sends the file; typed beside it. */
export const SendTranscriptInput = z.object({ signed: requiredText('proofs.error.signed', 160) })

export const DeclineTranscriptInput = z
  .strictObject({
    reason: z.enum(SCHOOL_REASONS, 'proofs.error.reason'),
    note: optionalText(1000),
    signed: optionalText(160),
  })
  .refine(({ reason, note }) => reason === 'notFound' || note !== '', {
    path: ['note'],
    error: 'proofs.error.schoolNote',
  })

export const JudgeProofInput = z
  .strictObject({
    proofId,
    /** `again`: it was not good, and another one is asked for. */
    outcome: z.enum(['accepted', 'refused', 'again'], 'proofs.error.outcome'),
    note: optionalText(2000),
  })
  .refine(({ outcome, note }) => outcome === 'accepted' || note !== '', { path: ['note'], error: 'proofs.error.note' })
