import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, holds } from '@/lib/ctx/actor'

/** Who sets how the association works. */
export function mayChangeSettings(actor: Actor): Verdict {
  return holds(actor, 'settings.manage') ? yes : no('common.error.forbidden')
}

/** Who words the association's letters, and looks at how they would read for a case. */
export function mayWordLetters(actor: Actor): Verdict {
  return mayChangeSettings(actor)
}

/** Associations are the Alliance's to found; for everybody else its house does not exist. */
export function mayFound(actor: Actor): Verdict {
  const ally = actor.kind === 'alliance' && actor.roles.includes('alliance-admin')
  return ally || actor.kind === 'system' ? yes : no('common.error.notFound', 'not_found')
}

/** Which edition of the standard an association's new applications follow: its own office's to say, or the Alliance's. */
export function mayAdoptEdition(actor: Actor): Verdict {
  return mayFound(actor).yes ? yes : mayChangeSettings(actor)
}
