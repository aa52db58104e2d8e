import type { Page } from '@playwright/test'
import { json } from '@/lib/db/json'
import { documentFile } from '@/lib/portfolio/queries/documents'
import { anApplication } from '../support/builders'
import { aDocument } from '../support/ledger'
import { aCase } from '../support/review'
import { aMember, anAssociation, doneBy, expect, inPlace, ORIGIN, signIn, test } from './support'

const SECRET = 'Zebrafinch-quarrel-7731'

/** A case with a rating that holds a secret, an award-less applicant, and people who should not get near it. */
async function guarded() {
  const place = await anAssociation()
  const made = await inPlace(place, async (ctx) => {
    const { id, person, coordinator } = await aCase(ctx)
    const reference = await ctx.db.reference.findFirstOrThrow({
      where: { orgId: ctx.org.id, applicationId: id },
      orderBy: { id: 'asc' },
    })
    await ctx.db.rating.updateMany({
      where: { orgId: ctx.org.id, referenceId: reference.id },
      data: { comment: SECRET, answers: json({ ethics: '1' }), raterName: `Rater ${SECRET}`, knownSince: SECRET },
    })
    await ctx.db.reference.update({
      where: { orgId_id: { orgId: ctx.org.id, id: reference.id } },
      data: { endorsedNote: SECRET, declineReason: SECRET },
    })
    const training = await ctx.db.training.findFirstOrThrow({
      where: { orgId: ctx.org.id, personId: person.id },
      orderBy: { id: 'asc' },
    })
    return {
      id,
      person,
      coordinator,
      reference: reference.id,
      training: training.id,
      document: await aDocument(ctx, person.id),
    }
  })
  const home = `/${place.slug}/applications/${made.id}`
  const office = `/${place.slug}/office`
  return { place, ...made, home, office }
}

const ownPages = ({ home, place, reference, training, document }: Awaited<ReturnType<typeof guarded>>) => [
  ...[
    '',
    '/profile',
    '/education',
    '/education/new',
    '/training',
    `/training/${training}`,
    '/training/new',
    '/work',
  ].map((p) => home + p),
  ...['/supervision', '/supervision/new', '/giving', '/competencies', '/values', '/documents', '/references'].map(
    (p) => home + p,
  ),
  ...[`/references/${reference}`, `/references/${reference}/cancel`, '/references/new', '/agreements'].map(
    (p) => home + p,
  ),
  ...['/membership', '/check', '/submit', '/information', '/withdraw', '/export', `/documents/${document}/remove`].map(
    (p) => home + p,
  ),
  ...['', '/endorsements', '/apply', '/register', '/categories'].map((path) => `/${place.slug}${path}`),
]
const officePages = ({ office, id, training }: Awaited<ReturnType<typeof guarded>>) =>
  ['', '/applications', `/applications/${id}`, `/applications/${id}/request`, `/applications/${id}/decide`]
    .concat([
      `/applications/${id}/exam`,
      `/applications/${id}/mark/training/${training}`,
      '/letters',
      '/audit',
      '/register',
    ])
    .concat(['/givers', '/givers/vet'])
    .map((path) => office + path)

/** What a page says to somebody: as HTML, and as the component payload a click fetches. */
async function read(page: Page, path: string): Promise<{ status: number; text: string }> {
  const html = await page.request.get(path, { maxRedirects: 0 })
  const payload = await page.request.get(`${path}${path.includes('?') ? '&' : '?'}_rsc=1`, {
    headers: { rsc: '1' },
    maxRedirects: 0,
  })
  return { status: html.status(), text: `${await html.text()}\n${await payload.text()}` }
}

test('what a rater wrote is in nothing the applicant is ever sent, and stands before the coordinator', async ({
  page,
  device,
}) => {
  const given = await guarded()
  await signIn(page, given.person.email)
  for (const path of ownPages(given)) {
    const { text } = await read(page, path)
    expect(text.includes(SECRET), path).toBe(false)
  }
  const desk = await device()
  await signIn(desk, given.coordinator.email)
  expect((await read(desk, `${given.office}/applications/${given.id}`)).text).toContain(SECRET)
})

test('an applicant cannot open the office', async ({ page }) => {
  const given = await guarded()
  await signIn(page, given.person.email)
  for (const path of officePages(given)) {
    const { status, text } = await read(page, path)
    expect(status, path).toBe(404)
    expect(text.includes(SECRET), path).toBe(false)
  }
})

test('nothing of an application opens to another applicant, or to people of another association whatever their roles', async ({
  device,
}) => {
  const given = await guarded()
  const beside = await aMember(given.place)
  const next = await anAssociation()
  const outside = await aMember(next, { roles: ['applicant', 'coordinator', 'admin', 'reviewer'] })
  const files = [`/${given.place.slug}/files/${given.document}`, `${given.home}/export`]
  for (const who of [beside, outside]) {
    const page = await device()
    await signIn(page, who.email)
    for (const path of [...ownPages(given).filter((p) => p.startsWith(given.home)), ...officePages(given), ...files]) {
      const { status, text } = await read(page, path)
      expect([303, 307, 404], `${path} answers ${status}`).toContain(status)
      expect(text.includes(given.person.name), path).toBe(false)
      // The same ids under the stranger's own association.
      const moved = path.replace(`/${given.place.slug}/`, `/${next.slug}/`)
      if (who === outside && moved !== path && path.includes(given.id)) {
        expect((await read(page, moved)).status, moved).toBe(404)
      }
    }
  }
})

test('nobody who is not signed in gets further than the door, and comes back to where they wanted', async ({
  page,
}) => {
  const given = await guarded()
  for (const path of [
    ...ownPages(given).filter((p) => p.startsWith(given.home) && !p.endsWith('/export')),
    ...officePages(given),
  ]) {
    const answer = await page.request.get(path, { maxRedirects: 0 })
    expect(answer.status(), path).toBe(307)
    expect(answer.headers().location, path).toBe(`/sign-in?return=${encodeURIComponent(path)}`)
  }
  for (const path of [`${given.home}/export`, `/${given.place.slug}/files/${given.document}`]) {
    expect((await page.request.get(path)).status(), path).toBe(401)
  }
})

test('an address to come back to is never another site’s', async ({ page }) => {
  for (const evil of [
    'https://attacker.example/',
    '//attacker.example',
    '/\\attacker.example',
    'javascript:alert(1)',
  ]) {
    await page.goto(`/sign-in?return=${encodeURIComponent(evil)}`)
    expect(await page.content()).not.toContain('attacker.example"')
  }
})

test('documents come to their owner and to the office as attachments that can do nothing', async ({ page, device }) => {
  const place = await anAssociation()
  const owner = await aMember(place)
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const { id } = await inPlace(place, (ctx) => anApplication(ctx, owner))
  await signIn(page, owner.email)
  const sent = await page.request.post(`/${place.slug}/applications/${id}/documents/upload`, {
    headers: { origin: ORIGIN, 'content-type': 'application/octet-stream', 'x-file-name': 'photo.png' },
    data: picture,
  })
  expect(sent.status()).toBe(200)
  const { id: document } = (await sent.json()) as { id: string }
  const { storageKey } = await doneBy(place, owner, ['applicant'], (ctx) => documentFile(ctx, document))
  expect(storageKey.startsWith(place.id)).toBe(true)
  const file = await page.request.get(`/${place.slug}/files/${document}`)
  expect(file.status()).toBe(200)
  expect(file.headers()).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'content-security-policy': expect.stringContaining('sandbox'),
    'content-disposition': expect.stringMatching(/^attachment/),
  })
  const stranger = await device()
  await signIn(stranger, (await aMember(place)).email)
  expect((await stranger.request.get(`/${place.slug}/files/${document}`)).status()).toBe(404)
})
