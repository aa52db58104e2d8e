import type { TaskList } from 'graphile-worker'
import { JOBS, type JobName, type JobPayload } from '@/lib/jobs/catalogue'
import { sendAccountLetter } from '@/lib/mail/send-account-letter'
import { sendLetter } from '@/lib/mail/send-letter'
import { messagesJobs } from '@/lib/messages/jobs'
import { portfolioJobs } from '@/lib/portfolio/jobs'
import { proofsJobs } from '@/lib/proofs/jobs'
import { referencesJobs } from '@/lib/references/jobs'
import { reviewJobs } from '@/lib/review/jobs'
import { reviewersJobs } from '@/lib/reviewers/jobs'
import { rscJobs } from '@/lib/rsc/jobs'
import { transferJobs } from '@/lib/transfer/jobs'
import { followAddresses } from './addresses'
import { carryOutCases } from './bulk'
import { startDailyWork } from './daily'
import { eraseDocument, scanDocument } from './documents'
import { forgetAnswers, forgetCaughtMail, freeStuckJobs } from './housekeeping'
import { importEntries, importRows } from './imports'
import { type Handler, type Handlers, inOrg, type Run } from './run'
import { sweepOrphans } from './sweep-orphans'
import { waitJobs } from './waits'

/** Job name → what does it. A job added to the catalogue does not compile until it stands here. */
export const HANDLERS: Handlers = {
  'mail.sendLetter': (payload, run) => sendLetter({ ...payload, lastTry: run.lastTry }, run.postman),
  'mail.sendAccountLetter': (payload, run) => sendAccountLetter({ ...payload, lastTry: run.lastTry }, run.postman),
  'storage.sweepOrphans': sweepOrphans,
  'web.forgetAnswers': forgetAnswers,
  'document.scan': scanDocument,
  'document.erase': eraseDocument,
  'document.catchUp': inOrg('document.catchUp', portfolioJobs['document.catchUp']),
  'portfolio.restDrafts': inOrg('portfolio.restDrafts', portfolioJobs['portfolio.restDrafts']),
  'portfolio.restMore': inOrg('portfolio.restMore', portfolioJobs['portfolio.restMore']),
  'round.moved': inOrg('round.moved', portfolioJobs['round.moved']),
  'wait.remind': inOrg('wait.remind', waitJobs['wait.remind']),
  'wait.expire': inOrg('wait.expire', waitJobs['wait.expire']),
  'wait.moved': inOrg('wait.moved', waitJobs['wait.moved']),
  'people.followAddress': inOrg('people.followAddress', followAddresses),
  'rating.noteBounce': inOrg('rating.noteBounce', referencesJobs['rating.noteBounce']),
  'rating.release': inOrg('rating.release', referencesJobs['rating.release']),
  'rsc.noteBounce': inOrg('rsc.noteBounce', rscJobs['rsc.noteBounce']),
  'review.noteBounce': inOrg('review.noteBounce', reviewersJobs['review.noteBounce']),
  'proof.meetByList': inOrg('proof.meetByList', proofsJobs['proof.meetByList']),
  'proof.noteBounce': inOrg('proof.noteBounce', proofsJobs['proof.noteBounce']),
  'reviews.close': inOrg('reviews.close', reviewersJobs['reviews.close']),
  'sessions.tell': inOrg('sessions.tell', rscJobs['sessions.tell']),
  'messages.sendDigests': inOrg('messages.sendDigests', messagesJobs['messages.sendDigests']),
  'transfer.carryOut': importRows,
  'transfer.carryOutPortfolio': importEntries,
  'transfer.sweepImports': inOrg('transfer.sweepImports', transferJobs['transfer.sweepImports']),
  'transfer.forgetFile': inOrg('transfer.forgetFile', transferJobs['transfer.forgetFile']),
  'information.close': inOrg('information.close', reviewJobs['information.close']),
  'bulk.carryOut': carryOutCases,
  'worker.startDailyWork': startDailyWork,
  'worker.freeStuckJobs': freeStuckJobs,
  'worker.forgetCaughtMail': forgetCaughtMail,
}

/** The payload is checked again where it is used: the queue is a table, and tables outlive code. */
export async function perform<N extends JobName>(name: N, payload: unknown, run: Run): Promise<void> {
  const handler: Handler<N> = HANDLERS[name]
  await handler(JOBS[name].parse(payload) as JobPayload<N>, run)
}

export function taskList(lent: Omit<Run, 'lastTry'>): TaskList {
  const names = Object.keys(JOBS) as JobName[]
  return Object.fromEntries(
    names.map((name) => [
      name,
      (payload, { job }) => perform(name, payload, { ...lent, lastTry: job.attempts >= job.max_attempts }),
    ]),
  ) satisfies TaskList
}
