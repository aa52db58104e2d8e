/** Many stories told side by side, in the order of their days: whoever waits for the earliest moment goes next. */
export type Stage = {
  until(moment: Date): Promise<void>
  tell(story: () => Promise<void>): void
  play(): Promise<void>
}

type Waiting = { at: number; nth: number; go: () => void }

export function makeStage(): Stage {
  const waiting: Waiting[] = []
  let nth = 0
  let awake = 0
  let failure: { error: unknown } | undefined
  let quiet = () => {}
  const rest = () => {
    awake -= 1
    if (awake === 0) quiet()
  }
  return {
    until: (moment) =>
      new Promise((go) => {
        nth += 1
        waiting.push({ at: moment.getTime(), nth, go })
        rest()
      }),
    tell: (story) => {
      awake += 1
      void Promise.resolve()
        .then(story)
        .then(rest, (error: unknown) => {
          failure ??= { error }
          rest()
        })
    },
    play: async () => {
      for (;;) {
        if (awake > 0) await new Promise<void>((go) => (quiet = go))
        if (failure) throw failure.error
        waiting.sort((a, b) => a.at - b.at || a.nth - b.nth)
        const next = waiting.shift()
        if (!next) return
        awake += 1
        next.go()
      }
    },
  }
}
