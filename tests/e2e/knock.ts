import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { ORIGIN } from './support'

/** A server action as the build knows it, and a page on which it may be called. */
export type Door = { id: string; name: string; file: string; page: string }

type Manifest = { node: Record<string, { exportedName: string; filename: string; workers: Record<string, unknown> }> }
type Encoder = { encodeReply(value: unknown): Promise<FormData | string> }

const { encodeReply } = createRequire(import.meta.url)(
  'next/dist/compiled/react-server-dom-webpack/client.node',
) as Encoder

/** What the build that is being served says about itself. */
const built = <T>(file: string): T =>
  JSON.parse(readFileSync(`${process.env.E2E_BUILD}/.next/server/${file}`, 'utf8')) as T

export function doors(): Door[] {
  const { node } = built<Manifest>('server-reference-manifest.json')
  return Object.entries(node).map(([id, { exportedName, filename, workers }]) => {
    const page = Object.keys(workers)[0] ?? ''
    return { id, name: exportedName, file: filename, page: page.replace(/^app|\/\([a-z]+\)|\/page$/g, '') }
  })
}

/** The folders of all route handlers. */
export function handlers(): string[] {
  const paths = built<Record<string, string>>('app-paths-manifest.json')
  return Object.keys(paths)
    .filter((path) => path.endsWith('/route'))
    .map((path) => path.replace(/\/\([a-z]+\)|\/route$/g, ''))
}

/** The address of every page, with its parameters as they are in app/. */
export function pagesOfPlaces(): string[] {
  const paths = built<Record<string, string>>('app-paths-manifest.json')
  return Object.keys(paths)
    .filter((path) => path.endsWith('/page') && !path.startsWith('/_'))
    .map((path) => path.replace(/\/\([a-z]+\)|\/page$/g, ''))
}

export const SOME_ID = '01999999-0000-7000-8000-000000000000'

/** An address with its parameters filled in. */
export const filled = (path: string, slug: string): string =>
  path.replace(/\[(org|slug)\]/, slug).replace(/\[\w+\]/g, SOME_ID)

type Knock = {
  /** What the page would have bound: the slug of an association, the token of a link. */
  bound?: string
  fields?: Record<string, string>
  cookie?: string
  /** Left out: our own. `null`: none is sent. */
  origin?: string | null
  slug?: string
  /** What a proxy in front might say, and anybody can. */
  forwardedHost?: string
}

/** Calls a server action as a hostile program would: no page, no form, only its id. */
export async function knock(door: Door, given: Knock): Promise<{ status: number; text: string; cookies: string[] }> {
  const { bound, fields = {}, cookie, origin = ORIGIN, slug = bound ?? 'blue-ridge', forwardedHost } = given
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const idle = { status: 'idle' }
  const args = bound === undefined ? [idle, form] : [bound, idle, form]
  const response = await fetch(ORIGIN + filled(door.page, slug), {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'next-action': door.id,
      accept: 'text/x-component',
      ...(cookie ? { cookie } : {}),
      ...(origin ? { origin } : {}),
      ...(forwardedHost ? { 'x-forwarded-host': forwardedHost } : {}),
    },
    body: await encodeReply(args),
  })
  return { status: response.status, text: await response.text(), cookies: response.headers.getSetCookie() }
}

/** The code an action's answer carries, or null when it carries none. */
export const codeOf = (text: string): string | null => /"status":"error","code":"(\w+)"/.exec(text)?.[1] ?? null
