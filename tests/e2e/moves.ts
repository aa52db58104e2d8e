import type { Page } from '@playwright/test'

/** A shift of the layout as the browser tells it; lib.dom does not know it yet. */
type Shift = PerformanceEntry & {
  value: number
  hadRecentInput: boolean
  sources: readonly { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[]
}
type Move = { value: number; what: string }
declare global {
  interface Window {
    moves?: Move[]
  }
}

/** Of one page and all of its shifts together; what Chromium calls good ends at 0.1. */
const NOTHING = 0.02

/** From now on every page of this tab notes what moves by itself after it was drawn. */
export async function watchMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moves: Move[] = []
    window.moves = moves
    const nameOf = (node: Node | null) =>
      (node instanceof Element ? node.outerHTML : (node?.textContent ?? 'something gone')).slice(0, 100)
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        if (hadRecentInput) continue
        const what = sources
          .slice(0, 2)
          .map((one) => `${nameOf(one.node)} from ${one.previousRect.y} to ${one.currentRect.y}`)
        moves.push({ value, what: what.join(' | ') })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** What moved on this page since it was opened, if it is more than a thumb would forgive. */
export async function moved(page: Page, forgiven = NOTHING): Promise<string[]> {
  // What was drawn last is told after the next frame.
  const moves = await page.evaluate(
    () => new Promise<Move[]>((tell) => requestAnimationFrame(() => setTimeout(() => tell(window.moves ?? []), 50))),
  )
  const sum = moves.reduce((before, { value }) => before + value, 0)
  return sum > forgiven
    ? moves.map(({ value, what }) => `moves by ${value.toFixed(3)} after it was drawn: ${what}`)
    : []
}

/** Holds back what the page asks for beside itself until it has been drawn: on any machine it comes too late. */
export async function heldUntilDrawn(page: Page, what: RegExp): Promise<{ came(): number }> {
  let came = 0
  await page.route(what, async (route) => {
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0).catch(() => undefined)
    await route.continue().then(
      () => {
        came += 1
      },
      () => undefined,
    )
  })
  return { came: () => came }
}
