import type { PlainDate } from '@/lib/core/plain-date'
import { no, type Verdict, yes } from '@/lib/core/verdict'
import type { Actor } from '@/lib/ctx/actor'
import type { Giver } from '@/lib/rules/portfolio'

/** Whom the directory is open to: the association's people, and everybody where the association says so. */
export function mayReadDirectory(actor: Actor, { open }: { open: boolean }): Verdict {
  return actor.kind === 'person' || open ? yes : no('givers.no.peopleOnly', 'not_found')
}

/** Who gives RSC that counts, today or later, may stand in the directory. */
export function mayList(actor: Actor, qualified: Giver['qualified'], today: PlainDate): Verdict {
  if (actor.kind !== 'person') return no('givers.no.peopleOnly', 'not_found')
  const counts = qualified.some(({ to }) => to === null || to >= today)
  return counts ? yes : no('givers.no.notQualified', 'forbidden')
}

/** How many messages one person may send givers within a day, and one giver may get from the same person unanswered. */
export const MOST_A_DAY = 5
const MOST_UNANSWERED = 2

export type ContactFacts = { giverPersonId: string; listed: boolean; today: number; unanswered: number }

export function mayContact(actor: Actor, facts: ContactFacts): Verdict {
  if (actor.kind !== 'person' || !facts.listed) return no('givers.no.notListed', 'not_found')
  if (actor.personId === facts.giverPersonId) return no('givers.no.yourself', 'closed')
  if (facts.today >= MOST_A_DAY) return no('givers.no.tooMany', 'closed')
  return facts.unanswered >= MOST_UNANSWERED ? no('givers.no.unanswered', 'closed') : yes
}

/** A giver answers who has written to them. */
export function mayAnswerSeeker(actor: Actor, { written }: { written: number }): Verdict {
  return actor.kind === 'person' && written > 0 ? yes : no('givers.no.nobodyWrote', 'not_found')
}
