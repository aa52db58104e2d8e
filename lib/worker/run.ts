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
