'use client'
import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react'
import { stepKey } from './send-marks'
import { type Marks, useMarks } from './use-marks'

/** A domain with the association's finer list below it, where it has one. */
export type TickDomain = { domain: string; name: string; items: { key: string; name: string }[] }

type Context = Marks & { domains: readonly TickDomain[]; editable: boolean }
const MarksContext = createContext<Context | null>(null)

/** What the boxes of the entries need: it stays the same while one ticks, and so do all boxes but one. */
type Boxes = Pick<Context, 'domains' | 'editable' | 'set' | 'markOf' | 'subscribe'> & { shut: boolean }
const BoxesContext = createContext<Boxes | null>(null)

export type MarksProviderProps = {
  url: string
  reviewId: string
  ticks: readonly string[]
  steps: readonly { domain: string; step: number }[]
  /** Since when what is recommended stands; empty while nothing does. */
  saidAt: string
  domains: readonly TickDomain[]
  /** Off once the review is sent: the same page, to read. */
  editable: boolean
  children: ReactNode
}

/** Holds what is ticked and judged on this page, and saves it as it goes. */
export function MarksProvider(props: MarksProviderProps) {
  const { url, reviewId, ticks, steps, saidAt, domains, editable, children } = props
  const initial = useMemo(
    () =>
      new Map<string, boolean | number>([
        ...ticks.map((key) => [key, true] as const),
        ...steps.filter(({ step }) => step > 0).map(({ domain, step }) => [stepKey(domain), step] as const),
      ]),
    [ticks, steps],
  )
  const marks = useMarks(url, reviewId, initial, saidAt)
  const value = useMemo(() => ({ ...marks, domains, editable }), [marks, domains, editable])
  const { set, markOf, subscribe } = marks
  const shut = marks.status === 'refused'
  const boxes = useMemo(
    () => ({ domains, editable, set, markOf, subscribe, shut }),
    [domains, editable, set, markOf, subscribe, shut],
  )
  return (
    <MarksContext value={value}>
      <BoxesContext value={boxes}>{children}</BoxesContext>
    </MarksContext>
  )
}

export function useBoxes(): Boxes {
  const found = useContext(BoxesContext)
  if (!found) throw new Error('MarksProvider is missing above this component')
  return found
}

/** How many of these are ticked; drawn again only when that changes. */
export function useTicked(keys: readonly string[]): number {
  const { markOf, subscribe } = useBoxes()
  const count = () => keys.filter((key) => markOf(key) === true).length
  return useSyncExternalStore(subscribe, count, count)
}

export function useReviewMarks(): Context {
  const found = useContext(MarksContext)
  if (!found) throw new Error('MarksProvider is missing above this component')
  return found
}

/** So many entries are ticked for a domain, or for something of the finer list below it. */
export function entriesTicked(marks: Pick<Marks, 'values'>, domain: string): number {
  const entries = new Set<string>()
  for (const [key, value] of marks.values) {
    const [kind, id, competency = ''] = key.split(':')
    if (value === true && (competency === domain || competency.startsWith(`${domain}/`))) entries.add(`${kind}:${id}`)
  }
  return entries.size
}
