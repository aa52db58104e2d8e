/** When and in which browser a recommendation was chosen; `over`: what its chooser had seen before, if it says so. */
export type Choice = { at: Date; by: string; over?: string }
export type Standing = { saidAt: Date | null; saidBy: string }

/**
 * What becomes of a recommendation that comes in: it is taken when it is the later one and its chooser had seen what
 * stands, or made both in the same browser. `older`: the same browser has said something newer since. `apart`: two
 * browsers said two things, and only the reader can tell which one holds.
 */
export function choiceIs({ saidAt, saidBy }: Standing, { at, by, over }: Choice): 'taken' | 'older' | 'apart' {
  if (saidAt === null) return 'taken'
  const same = by !== '' && by === saidBy
  if (at < saidAt) return same ? 'older' : 'apart'
  const seen = over === undefined || Date.parse(over) === saidAt.getTime()
  return same || seen ? 'taken' : 'apart'
}
