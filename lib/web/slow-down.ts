import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { demandRate } from '@/lib/auth/limits'
import { DomainError } from '@/lib/core/domain-error'
import { translator } from '@/lib/i18n/translate'
import { PUBLIC_RATE } from './caller'
import { callerAddress, pageLocale, requestNow, requestPath } from './request'

const LONGEST = 3600

/** For the pages anybody may search. Whoever asks too often goes to a page that says when to come back. */
export async function demandPublicRate(kind: 'verify' | 'register'): Promise<void> {
  const wait = await demandRate(kind, await callerAddress(), requestNow(), PUBLIC_RATE).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === 'limited') return Number(error.detail?.seconds ?? 1)
    throw error
  })
  if (wait) redirect(`/slow-down?${new URLSearchParams({ seconds: String(wait), return: await requestPath() })}`)
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The page itself: pages cannot answer with a status of their own, so it is written out here, without a layout. */
export async function slowDown(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  const seconds = Math.min(LONGEST, Math.max(1, Math.ceil(Number(asked.get('seconds')) || 1)))
  const back = asked.get('return') ?? ''
  const href = /^\/(?![/\\])/.test(back) ? back : '/'
  const locale = await pageLocale()
  const nonce = (await headers()).get('x-nonce') ?? ''
  const html = slowDownHtml({ locale, seconds, href, nonce })
  const told = {
    'retry-after': String(seconds),
    'cache-control': 'no-store',
    'content-type': 'text/html; charset=utf-8',
  }
  return new Response(html, { status: 429, headers: told })
}

type Told = { locale: 'en' | 'es'; seconds: number; href: string; nonce: string }

export function slowDownHtml({ locale, seconds, href, nonce }: Told): string {
  const t = translator(locale)
  const words = {
    title: escaped(t('ui.slow.title')),
    text: escaped(t('ui.slow.text', { seconds })),
    again: escaped(t('ui.slow.again')),
  }
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.title} · Attune</title>
<style nonce="${escaped(nonce)}">
:root { color-scheme: light dark; font: 1.125rem/1.6 system-ui, sans-serif }
body { margin: 0 auto; max-width: 38rem; padding: 12vh 1.25rem 3rem }
h1 { font-family: Georgia, serif; font-weight: 600; line-height: 1.2 }
a { display: inline-block; padding: .6rem 0 }
</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p>${words.text}</p>
<p><a href="${escaped(href)}">${words.again}</a></p>
</main>
</body>
</html>
`
}
