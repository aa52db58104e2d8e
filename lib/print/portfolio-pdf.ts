import { Worker } from 'node:worker_threads'
import type { PortfolioFacts } from './portfolio'

/** Each thread wants a core and some two hundred megabytes: whoever comes third waits. */
const AT_ONCE = 2
const LONGEST_MS = 120_000

let drawing = 0
const waiting: (() => void)[] = []

/** A portfolio as a PDF, drawn beside the thread that answers people. */
export async function portfolioPdf(facts: PortfolioFacts): Promise<Uint8Array> {
  if (drawing >= AT_ONCE) await new Promise<void>((next) => waiting.push(next))
  drawing += 1
  try {
    return await drawnAside(facts)
  } finally {
    drawing -= 1
    waiting.shift()?.()
  }
}

function drawnAside(facts: PortfolioFacts): Promise<Uint8Array> {
  // Bundled in the server; from the sources, as tests run it, the thread needs the loader for TypeScript.
  const execArgv = process.env.NODE_ENV === 'test' ? ['--import', 'tsx'] : []
  const thread = new Worker(new URL('./portfolio-thread.ts', import.meta.url), { workerData: facts, execArgv })
  return new Promise<Uint8Array>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('a portfolio took too long to draw')), LONGEST_MS)
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', (code) => {
      clearTimeout(late)
      reject(new Error(`the thread that draws a portfolio ended with ${code}`))
    })
  }).finally(() => void thread.terminate())
}
