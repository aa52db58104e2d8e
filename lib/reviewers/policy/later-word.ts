/** A tick or a judgement, and when it was made. */
export type Word<T> = { is: T; at: Date }

/**
 * The one rule by which ticks and judgements of several browsers are merged: of two words about the same thing the one that
 * was made later stands, whichever arrives first. So a word is kept with its time also where it changes nothing, like a tick
 * that was set and taken back without a connection: an older one that is still on its way must not undo it. Of two made in
 * the same moment the one that arrives last stands; sent twice, a word changes nothing.
 *
 * `drawn`: it came with a form as a whole, as the page was drawn, and nobody may have touched it: where it is what stands,
 * it is no new word, and takes nothing from one that is still on its way.
 */
export function laterWord<T>(
  before: Word<T> | undefined,
  said: Word<T>,
  drawn = false,
): { stands: T; keep: Word<T> | null } {
  if (before && (before.at > said.at || (drawn && before.is === said.is))) return { stands: before.is, keep: null }
  return { stands: said.is, keep: said }
}
