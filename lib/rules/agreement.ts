/** How often two judges said this: what the one said, what the other said, and so many times. */
export type Said = { readonly a: string; readonly b: string; readonly n: number }

export type Agreement = {
  /** So many things both have judged, and of how many they said the same. */
  n: number
  same: number
  /** The share of the same, 0 to 1; `null` where nothing was judged. */
  share: number | null
  /**
   * Cohen's kappa, `null` where it is undefined: nothing was judged, or both said one and the same of everything, so that
   * chance alone would have made them agree.
   */
  kappa: number | null
}

/**
 * Percent agreement and Cohen's kappa for nominal scales: (po − pe) ÷ (1 − pe), with pe from each judge's own margins
 * (J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20, 1960, 37–46).
 */
export function agreement(said: readonly Said[]): Agreement {
  const ofA = new Map<string, number>()
  const ofB = new Map<string, number>()
  let [n, same] = [0, 0]
  for (const { a, b, n: times } of said) {
    n += times
    if (a === b) same += times
    ofA.set(a, (ofA.get(a) ?? 0) + times)
    ofB.set(b, (ofB.get(b) ?? 0) + times)
  }
  if (n === 0) return { n, same, share: null, kappa: null }
  // In whole numbers up to here, so that agreement by chance alone is found to be exactly that.
  let byChance = 0
  for (const [code, times] of ofA) byChance += times * (ofB.get(code) ?? 0)
  const kappa = byChance === n * n ? null : (same * n - byChance) / (n * n - byChance)
  return { n, same, share: same / n, kappa }
}

/**
 * Several pairs of judges put together: nobody is the first of them, so each counts in both directions. Kappa is then what
 * W. A. Scott called pi (Public Opinion Quarterly 19, 1955, 321–325); numbers count each thing once.
 */
export function agreementOfMany(said: readonly Said[]): Agreement {
  const { n, same, share, kappa } = agreement(
    said.flatMap(({ a, b, n }) => [
      { a, b, n },
      { a: b, b: a, n },
    ]),
  )
  return { n: n / 2, same: same / 2, share, kappa }
}

/** Two digits, and no sign before a zero: just below chance is chance. */
export function kappaShown(kappa: number): number {
  return Math.round(kappa * 100) / 100 + 0
}

/** Fewer than so many judgements in common say nothing. */
const ENOUGH = 10

/** How much kappa says: the words of J. R. Landis and G. G. Koch (Biometrics 33, 1977, 159–174), or that it is too little. */
export type Strength = 'few' | 'undefined' | 'poor' | 'slight' | 'fair' | 'moderate' | 'substantial' | 'almostPerfect'

export function strengthOf({ n, kappa }: Pick<Agreement, 'n' | 'kappa'>): Strength {
  if (n < ENOUGH) return 'few'
  if (kappa === null) return 'undefined'
  if (kappa < 0) return 'poor'
  if (kappa <= 0.2) return 'slight'
  if (kappa <= 0.4) return 'fair'
  if (kappa <= 0.6) return 'moderate'
  return kappa <= 0.8 ? 'substantial' : 'almostPerfect'
}
