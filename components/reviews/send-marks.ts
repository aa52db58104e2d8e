import type { MarkValue, Waiting } from './mark-store'

/** What stands for one mark once the server has spoken; `refused`: why it was not taken. */
export type MarkAnswer = { key: string; value: MarkValue; refused?: string }
export type Sent =
  | { is: 'answered'; answers: MarkAnswer[] }
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
type Body = { ticks?: TickAnswer[]; judgements?: StepAnswer[]; reason?: string; code?: string }

/** Where the recommendation with its reasons lies. */
export const SAID = 'said'

const STEP = 'step:'
export const stepKey = (domain: string): string => `${STEP}${domain}`
export const tickKey = (kind: string, id: string, competency: string): string => `${kind}:${id}:${competency}`

/** The request's body. Each mark says how long ago it was made: the server has the only clock that counts. */
export function marksBody(waiting: readonly Waiting[], now: number) {
  const judgements = waiting.flatMap(({ key, value, at }) =>
    key.startsWith(STEP) ? [{ domain: key.slice(STEP.length), step: Number(value), ago: Math.max(0, now - at) }] : [],
  )
  const ticks = waiting.flatMap(({ key, value, at }) => {
    if (key.startsWith(STEP) || key === SAID) return []
    const [entryKind, entryId, competency] = key.split(':')
    return [{ entryKind, entryId, competency, on: value === true, ago: Math.max(0, now - at) }]
  })
  const said = waiting.find(({ key }) => key === SAID)
  return { ticks, judgements, ...(said ? { said: JSON.parse(String(said.value)) as unknown } : {}) }
}

/** Ticks that have not got through, as a form carries them along: `training:<id>:thinking:on`. */
export const lateTicks = (waiting: readonly Waiting[]): string[] =>
  waiting.flatMap(({ key, value }) => (typeof value === 'boolean' ? [`${key}:${value ? 'on' : 'off'}`] : []))

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
  ask: typeof fetch = fetch,
): Promise<Sent> {
  try {
    const response = await ask(url, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(marksBody(waiting, now)),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (response.status === 401) return { is: 'signedOut' }
    if (response.status === 429 || response.status >= 500) return { is: 'unreachable' }
    const body = (await response.json()) as Body
    if (response.ok) return { is: 'answered', answers: answersIn(body) }
    return { is: 'refused', reason: body.reason ?? `common.error.${body.code ?? 'not_found'}` }
  } catch {
    return { is: 'unreachable' }
  }
}
