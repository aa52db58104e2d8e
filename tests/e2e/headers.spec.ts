import { anEndorsement } from '../support/ready-portfolio'
import { aMember, anAssociation, expect, inPlace, ORIGIN, signIn, test } from './support'

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'strict-transport-security': expect.stringContaining('max-age='),
  'permissions-policy': expect.stringContaining('camera=()'),
}

test('every kind of answer carries the headers that protect its reader', async ({ page }) => {
  const place = await anAssociation()
  const holder = await aMember(place)
  const { id } = await inPlace(place, (ctx) => anEndorsement(ctx, holder))
  await signIn(page, holder.email)
  const paths = {
    page: `/${place.slug}`,
    'front page': '/',
    'not found': '/no/such/page',
    'not found in an association': `/${place.slug}/no-such-page`,
    'somebody else’s': `/${place.slug}/office`,
    redirect: `/${place.slug}/applications`,
    'a link that does not open': '/rate/guessed',
    'a certificate': `/${place.slug}/endorsements/${id}/certificate`,
    'a file that is not there': `/${place.slug}/files/${id}`,
    'not JSON': '/api/v1/check',
    alive: '/livez',
  }
  for (const [what, path] of Object.entries(paths)) {
    const answer = await page.request.get(path, { maxRedirects: 0 })
    expect(answer.headers(), what).toMatchObject(ALWAYS)
    expect(answer.headers()['x-powered-by'], what).toBeUndefined()
  }
})

test('private pages and files are never stored on the way', async ({ page }) => {
  const place = await anAssociation()
  const holder = await aMember(place)
  const { id } = await inPlace(place, (ctx) => anEndorsement(ctx, holder))
  await signIn(page, holder.email)
  for (const path of [`/${place.slug}`, '/account', `/${place.slug}/endorsements/${id}/certificate`]) {
    const { 'cache-control': cache } = (await page.request.get(path)).headers()
    expect(cache, path).toContain('no-store')
  }
})

test('the content policy allows scripts and styles by nonce only, a fresh one each time, also on errors', async ({
  page,
}) => {
  const nonces = new Set<string>()
  for (const path of ['/', '/', '/no-such-page/at/all', '/sign-in', '/verify']) {
    const policy = (await page.request.get(path)).headers()['content-security-policy'] ?? ''
    const directive = (name: string) => policy.split('; ').find((one) => one.startsWith(`${name} `)) ?? ''
    expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/)
    expect(directive('script-src'), path).toMatch(/'nonce-[^']+' 'strict-dynamic'/)
    expect(directive('style-src'), path).toMatch(/'nonce-/)
    for (const name of ['object-src', 'base-uri', 'frame-ancestors']) expect(directive(name)).toBe(`${name} 'none'`)
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '')
  }
  expect(nonces.size).toBe(5)
})

test('the session’s cookie is out of reach of scripts and of other sites', async ({ page }) => {
  await page.goto('/personas')
  await page.getByRole('button', { name: /Rosa/ }).first().click()
  await page.waitForURL((url) => url.pathname !== '/personas')
  const [session] = (await page.context().cookies(ORIGIN)).filter(({ name }) => name.includes('session'))
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  expect(await page.evaluate(() => document.cookie)).not.toContain('session')
})

test('no address of another site is asked for anything', async ({ page }) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && url.origin !== ORIGIN) foreign.push(request.url())
  })
  for (const path of ['/', '/sign-in', '/verify', '/blue-ridge', '/blue-ridge/register', '/rate/guessed', '/mailbox'])
    await page.goto(path)
  expect(foreign).toEqual([])
})
