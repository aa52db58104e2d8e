import { z } from 'zod'
import { WAIT_KINDS } from '@/lib/rules/waits'

const InOrg = z.strictObject({ orgId: z.uuid() })
/** A scheduled job is told when it was due: later than that, when nobody was working then. */
const Scheduled = z.object({ _cron: z.object({ ts: z.string() }).optional() })

/** Something waited for: its kind, and what it is about. */
const Waiting = InOrg.extend({ kind: z.enum(WAIT_KINDS), subjectId: z.uuid() })

/** Background work: its name and the shape of its payload. Payloads carry ids, never objects. */
export const JOBS = {
  'mail.sendLetter': InOrg.extend({ letterId: z.uuid() }),
  'mail.sendAccountLetter': z.strictObject({ letterId: z.uuid() }),
  'storage.sweepOrphans': InOrg,
  'web.forgetAnswers': InOrg,
  'document.scan': InOrg.extend({ documentId: z.uuid() }),
  'document.erase': InOrg.extend({ documentId: z.uuid() }),
  'document.catchUp': InOrg,
  'portfolio.restDrafts': InOrg,
  'portfolio.restMore': InOrg.extend({ after: z.uuid() }),
  'round.moved': InOrg.extend({ roundId: z.uuid(), before: z.iso.date() }),
  'wait.remind': Waiting.extend({ days: z.int().positive() }),
  'wait.expire': Waiting,
  'wait.moved': Waiting,
  'people.followAddress': InOrg.extend({ accountId: z.uuid() }),
  'rating.noteBounce': InOrg.extend({ letterId: z.uuid() }),
  'rsc.noteBounce': InOrg.extend({ letterId: z.uuid() }),
  'review.noteBounce': InOrg.extend({ letterId: z.uuid() }),
  'proof.meetByList': InOrg,
  'proof.noteBounce': InOrg.extend({ letterId: z.uuid() }),
  'reviews.close': InOrg.extend({ applicationId: z.uuid(), why: z.enum(['withdrawn', 'sent']) }),
  'rating.release': InOrg.extend({ applicationId: z.uuid() }),
  'sessions.tell': InOrg.extend({ personId: z.uuid() }),
  'messages.sendDigests': InOrg,
  'transfer.carryOut': InOrg.extend({ importId: z.uuid() }),
  'transfer.carryOutPortfolio': InOrg.extend({ importId: z.uuid() }),
  'transfer.sweepImports': InOrg,
  'transfer.forgetFile': InOrg.extend({ storageKey: z.string().max(200) }),
  'information.close': InOrg.extend({ applicationId: z.uuid() }),
  'bulk.carryOut': InOrg.extend({ actId: z.uuid() }),
  'worker.startDailyWork': Scheduled,
  'worker.freeStuckJobs': Scheduled,
  'worker.forgetCaughtMail': Scheduled,
} as const

export type JobName = keyof typeof JOBS
export type JobPayload<N extends JobName> = z.output<(typeof JOBS)[N]>

/** Jobs that need nothing but an association: what can be asked for once a day for each. */
export type OrgJobName = {
  [N in JobName]: keyof JobPayload<N> extends 'orgId' ? ('orgId' extends keyof JobPayload<N> ? N : never) : never
}[JobName]
