import { isLocale, type Locale } from '@/lib/i18n/catalogue'
import { assess, problemLines } from './assess'
import { parseText } from './parse'

const MOST_BYTES = 1_000_000

/** The first language of the header that we speak; English otherwise. */
export function localeOf(header: string | null): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const weight = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return { language: tag.toLowerCase().split('-')[0], weight: weight ? Number(weight.trim().slice(2)) : 1 }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return wanted.map(({ language }) => language).find(isLocale) ?? 'en'
}

/** The body as text; null when it is larger than allowed, without reading the rest. */
async function bodyOf(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return null
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > MOST_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function isJson(type: string | null): boolean {
  const essence = (type ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  return essence === 'application/json' || /^application\/[\w.+-]+\+json$/.test(essence)
}

/** Answers a request to check a portfolio: 200 with the assessment, 400 with what is wrong, 413, or 415. */
export async function answerCheck(request: Request): Promise<Response> {
  const locale = localeOf(request.headers.get('accept-language'))
  const headers = { 'cache-control': 'no-store', 'content-language': locale, vary: 'accept-language' }
  const refuse = (status: number, problems: { path: string; message: string }[]) =>
    Response.json({ problems }, { status, headers })
  const whole = (key: string) => problemLines([{ path: '$', key: `rules.problem.${key}` }], locale)

  if (!isJson(request.headers.get('content-type'))) return refuse(415, whole('content-type'))
  const text = await bodyOf(request)
  if (text === null) return refuse(413, whole('too-much'))
  const parsed = parseText(text)
  if (!parsed.ok) return refuse(400, problemLines(parsed.problems, locale))
  return Response.json(assess(parsed.portfolio, locale), { headers })
}
