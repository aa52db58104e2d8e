import { performance } from 'node:perf_hooks'

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

type Act = () => Promise<unknown>

/** Acts per second over a short stretch, `atOnce` in flight. */
async function perSecond(act: Act, atOnce: number, ms: number): Promise<number> {
  const start = performance.now()
  let done = 0
  const run = async () => {
    while (performance.now() - start < ms) {
      await act()
      done += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, run))
  return (done * 1000) / (performance.now() - start)
}

/** Throughput of two acts in one run, A-B-B-A five times: the medians and a/b. */
export async function throughput(a: Act, b: Act, { atOnce = 8, ms = 2000 } = {}) {
  await perSecond(a, atOnce, 1000)
  await perSecond(b, atOnce, 1000)
  const [of, against]: [number[], number[]] = [[], []]
  for (let round = 0; round < 5; round++) {
    of.push(await perSecond(a, atOnce, ms))
    against.push(await perSecond(b, atOnce, ms), await perSecond(b, atOnce, ms))
    of.push(await perSecond(a, atOnce, ms))
  }
  return { a: median(of), b: median(against), ratio: median(of) / median(against) }
}

/** Duration of two acts in one run, one at a time, interleaved: the medians in ms and a/b. */
export async function latency(a: Act, b: Act, rounds = 60) {
  const [of, against]: [number[], number[]] = [[], []]
  const timed = async (act: Act, into: number[]) => {
    const start = performance.now()
    await act()
    into.push(performance.now() - start)
  }
  for (let warm = 0; warm < 5; warm++) for (const act of [a, b]) await act()
  for (let round = 0; round < rounds; round++) {
    await timed(a, of)
    await timed(b, against)
    await timed(b, against)
    await timed(a, of)
  }
  return { a: median(of), b: median(against), ratio: median(of) / median(against) }
}
