/** How many letters must be typed, left out or changed to make the one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1]
    for (const [j, beside] of [...other].entries()) {
      const [over, left, corner] = [row[j + 1] ?? 0, next[j] ?? 0, row[j] ?? 0]
      next.push(Math.min(over + 1, left + 1, corner + (letter === beside ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1) ?? one.length
}

/** The word that was probably meant, or null when none is near: at most a third of its letters differ, or two. */
export function nearest(typed: string, words: readonly string[]): string | null {
  const asked = typed.toLowerCase()
  const ranked = words
    .map((word) => ({ word, away: distance(asked, word.toLowerCase()) }))
    .filter(({ word, away }) => away <= Math.max(2, Math.floor(word.length / 3)))
    .sort((a, b) => a.away - b.away)
  return ranked[0]?.word ?? null
}
