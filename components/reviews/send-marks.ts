import type { MarkValue, Waiting } from './mark-store'

/** What stands for one mark once the server has spoken; `refused`: why it was not taken. */
export type MarkAnswer = { key: string; value: MarkValue; refused?: string }
export type Reason = { requirement: string; reason: string; todo: string }
export type Said = { recommendation: string; reasons: Reason[] }
/** What became of the recommendation: `apart`, another browser has said something else; `unfit`, it cannot be kept like that. */
export type SaidAnswer =
  | { is: 'taken' | 'older'; at: string }
  | { is: 'apart'; at: string; stands: Said }
  | { is: 'unfit'; reason: string }
export type Sent =
  | { is: 'answered'; answers: MarkAnswer[]; said?: SaidAnswer }
  /** The server does not understand this page any more: what waits stays, and is sent by the page opened anew. */
  | { is: 'outdated' }
  /** The review itself is closed to the reader: nothing of it will ever be taken. */
  | { is: 'refused'; reason: string }
  | { is: 'signedOut' }
  /** No connection, or a server that cannot now: later. */
  | { is: 'unreachable' }

/** A connection that neither answers nor breaks counts as none; sent again, nothing happens twice. */
const PATIENCE_MS = 20_000
/** As many as go in one request. */
export const AT_ONCE = 100

type TickAnswer = { entryKind: string; entryId: string; competency: string; on: boolean; refused?: string }
type StepAnswer = { domain: string; step: number }
type Body = {
  ticks?: TickAnswer[]
  judgements?: StepAnswer[]
  said?: SaidAnswer
  reason?: string
  code?: string
}

/** Where the recommendation with its reasons lies. */
export const SAID = 'said'

const STEP = 'step:'
export const stepKey = (domain: string): string => `${STEP}${domain}`
export const tickKey = (kind: string, id: string, competency: string): string => `${kind}:${id}:${competency}`

/** The server takes nothing that claims to be older. */
const LONGEST_AGO = 90 * 86_400_000
export const agoOf = ({ at }: Waiting, now: number): number => Math.min(Math.max(0, now - at), LONGEST_AGO)

/** The request's body. Each mark says how long ago it was made: the server has the only clock that counts. */
export function marksBody(waiting: readonly Waiting[], now: number, by = '') {
  const judgements = waiting.flatMap((one) =>
    one.key.startsWith(STEP)
      ? [{ domain: one.key.slice(STEP.length), step: Number(one.value), ago: agoOf(one, now) }]
      : [],
  )
  const ticks = waiting.flatMap((one) => {
    if (one.key.startsWith(STEP) || one.key === SAID) return []
    const [entryKind, entryId, competency] = one.key.split(':')
    return [{ entryKind, entryId, competency, on: one.value === true, ago: agoOf(one, now) }]
  })
  const said = waiting.find(({ key }) => key === SAID)
  if (!said) return { ticks, judgements }
  return { ticks, judgements, said: { ...(JSON.parse(String(said.value)) as Said), ago: agoOf(said, now), by } }
}

/** Ticks that have not got through, as a form carries them along: `training:<id>:thinking:on:<ago>`. */
export const lateTicks = (waiting: readonly Waiting[], now: number): string[] =>
  waiting.flatMap((one) =>
    typeof one.value === 'boolean' ? [`${one.key}:${one.value ? 'on' : 'off'}:${agoOf(one, now)}`] : [],
  )

function answersIn({ ticks = [], judgements = [] }: Body): MarkAnswer[] {
  return [
    ...ticks.map(({ entryKind, entryId, competency, on, refused }) => ({
      ...{ key: tickKey(entryKind, entryId, competency), value: on, refused },
    })),
    ...judgements.map(({ domain, step }) => ({ key: stepKey(domain), value: step })),
  ]
}

export async function sendMarks(
  url: string,
  waiting: readonly Waiting[],
  now: number,
  by: string,
  ask: typeof fetch = fetch,
): Promise<Sent> {
  try {
    const response = await ask(url, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(marksBody(waiting, now, by)),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (response.status === 401) return { is: 'signedOut' }
    if (response.status === 429 || response.status >= 500) return { is: 'unreachable' }
    const body = (await response.json()) as Body
    if (response.ok) return { is: 'answered', answers: answersIn(body), said: body.said }
    if (body.code === 'invalid') return { is: 'outdated' }
    return { is: 'refused', reason: body.reason ?? `common.error.${body.code ?? 'not_found'}` }
  } catch {
    return { is: 'unreachable' }
  }
}
