import type { Ctx } from '@/lib/ctx/ctx'
import { systemCtx } from '@/lib/ctx/system-ctx'
import type { JobName, JobPayload } from '@/lib/jobs/catalogue'
import type { Postman } from '@/lib/mail/deliver'

/** What a handler gets besides its payload. Nothing is ambient: clock, address and mail server are lent by the worker. */
export type Run = {
  clock: () => Date
  origin: string
  postman: Postman
  /** The queue will not try again after this. */
  lastTry: boolean
}

export type Handler<N extends JobName> = (payload: JobPayload<N>, run: Run) => Promise<void>
export type Handlers = { [N in JobName]: Handler<N> }

type OrgWork<N extends JobName> = (ctx: Ctx, payload: JobPayload<N>) => Promise<void>

/** A room's job: one transaction for the association its payload names, with the job itself as the actor. */
export function inOrg<N extends JobName>(job: N, work: OrgWork<N>): Handler<N> {
  return (payload, { clock, origin }) => {
    if (!('orgId' in payload)) throw new Error(`${job} names no association`)
    return systemCtx({ orgId: payload.orgId, job, now: clock(), origin }, (ctx) => work(ctx, payload))
  }
}
