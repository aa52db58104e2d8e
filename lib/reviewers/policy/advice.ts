import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, isSelf } from '@/lib/ctx/actor'
import { type Finding, isSettled } from '@/lib/rules/finding'

export type AdviceFacts = {
  ownerId: string
  state: string
  resting: boolean
  /** The association offers it. */
  offered: boolean
  /** Somebody has been asked, or has given it, since the application was last sent. */
  there: boolean
  findings: readonly Pick<Finding, 'code' | 'status'>[]
}

/** Signatures and membership come last and say nothing about the portfolio. */
const FORMAL: readonly string[] = ['signatures', 'membership', 'exam']

/** A reader's evening is not spent on an empty portfolio: half of what is asked for has to be there. */
export function isEnoughToAdvise(findings: AdviceFacts['findings']): boolean {
  const asked = findings.filter(({ code }) => !FORMAL.includes(code))
  return asked.filter(isSettled).length * 2 >= asked.length
}

/** Its applicant, for a draft, once before each sending. */
export function mayAskForAdvice(actor: Actor, facts: AdviceFacts): Verdict {
  if (!isSelf(actor, facts.ownerId)) return no('common.error.not_found', 'not_found')
  if (!facts.offered) return no('settling.error.adviceNotOffered', 'closed')
  if (facts.state !== 'draft' || facts.resting) return no('settling.error.adviceSent', 'closed')
  if (facts.there) return no('settling.error.adviceThere', 'closed')
  return isEnoughToAdvise(facts.findings) ? yes : no('settling.error.adviceEarly', 'closed')
}
