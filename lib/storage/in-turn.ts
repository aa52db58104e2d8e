const AT_ONCE = 2
let running = 0
const waiting: (() => void)[] = []

/** Looking into files takes memory: no more than two at once in this process, the rest in turn. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
