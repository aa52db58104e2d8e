import { logSession } from '@/lib/rsc/commands/log-session'
import { nameGiver } from '@/lib/rsc/commands/name-giver'
import { saveListing } from '@/lib/rsc/commands/save-listing'
import { anApplication } from '../support/builders'
import { anEndorsement } from '../support/rsc'
import { LISTING, SESSION } from '../support/sessions'
import { aMember, anAssociation, doneBy, expect, fillDay, heading, inPlace, press, signIn, test, tick } from './support'

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

test('a stranger searches where the association allows it; a member writes, the giver answers', async ({ device }) => {
  const place = await anAssociation({ settings: { directory: { public: true } } })
  const closed = await anAssociation()
  const person = await aMember(place, { givenName: 'Ana', familyName: 'Rivera' })
  const giver = await aMember(place, { givenName: 'Gwen', familyName: 'Giver' })
  await inPlace(place, (ctx) => anEndorsement(ctx, giver.id, { category: 'IMHM-C' }))
  await doneBy(place, giver, ['applicant'], (ctx) => saveListing(ctx, LISTING))
  const stranger = await device(PHONE)
  await stranger.goto(`/${closed.slug}/givers`)
  await expect(stranger.getByText('The directory is for people of this association')).toBeVisible()
  await stranger.goto(`/${place.slug}/givers`)
  await stranger.getByLabel('Where').selectOption('in-person')
  await press(stranger, 'Search')
  await expect(stranger.getByText('Nobody fits')).toBeVisible()
  await expect(stranger).toHaveURL(/mode=in-person/)
  await stranger.goto(`/${place.slug}/givers?q=roanoke&status=endorsed`)
  await stranger.getByRole('link', { name: 'Gwen Giver' }).click()
  await expect(heading(stranger, 'Gwen Giver')).toBeVisible()
  expect(await stranger.content()).not.toContain(giver.email)

  const member = await device({ ...PHONE, javaScriptEnabled: false })
  await signIn(member, person.email)
  await member.goto(new URL(stranger.url()).pathname)
  await member.getByLabel('Your message').fill('Do you have room on Thursdays?')
  await press(member, 'Send')
  await expect(member.getByText('Your message is on its way.')).toBeVisible()
  const other = await device(PHONE)
  await signIn(other, giver.email)
  await other.goto(`/${place.slug}/giving`)
  await other.getByRole('link', { name: 'Ana Rivera' }).click()
  await expect(other.getByText('Do you have room on Thursdays?')).toBeVisible()
  expect(await other.content()).not.toContain(person.email)
  await other.getByLabel('Your answer').fill('Yes, at noon.')
  await press(other, 'Send')
  await expect(other.getByText('Yes, at noon.')).toBeVisible()
  await member.reload()
  await expect(member.getByText('Yes, at noon.')).toBeVisible()
})

test('a giver confirms a month of a group in one act, plans ahead and takes the calendar along', async ({ device }) => {
  const place = await anAssociation()
  const giver = await aMember(place, { givenName: 'Gwen', familyName: 'Giver' })
  await inPlace(place, (ctx) => anEndorsement(ctx, giver.id, { category: 'IMHM-C' }))
  for (const givenName of ['Ana', 'Bea']) {
    const person = await aMember(place, { givenName, familyName: 'Rivera' })
    await inPlace(place, async (ctx) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const { giverId } = await nameGiver(own, { by: 'register', applicationId: id, personId: giver.id })
      for (const heldOn of ['2026-03-04', '2026-03-18']) {
        const group = { ...SESSION, format: 'group' as const, heldOn: heldOn as typeof SESSION.heldOn }
        await logSession(own, { as: 'member', giverId, ...group })
      }
    })
  }
  const page = await device(PHONE)
  await signIn(page, giver.email)
  await page.goto(`/${place.slug}/giving`)
  await expect(page.getByText('March 2026: 2 sessions, 2 h, with Ana Rivera, Bea Rivera').first()).toBeVisible()
  await page.getByRole('button', { name: /^Confirm all 2/ }).tap()
  await expect(page.getByText('4 sessions are confirmed.')).toBeVisible()
  await page.goto(`/${place.slug}/giving`)
  await page.getByRole('link', { name: 'Plan sessions ahead' }).click()
  await tick(page, 'Who received it?', 'Ana Rivera', 'Bea Rivera')
  await fillDay(page, 'First session', '2096-05-03')
  await page.getByLabel('At what time?').fill('16:30')
  await page.getByLabel('Every two weeks').check()
  await page.getByLabel('How many sessions?').fill('3')
  await page.getByLabel('How long?').fill('1:30')
  await page.getByLabel('Group', { exact: true }).check()
  await page.getByLabel('Virtual').check()
  await page.getByLabel('Their own practice').check()
  await tick(page, 'Which ages was it about?', /Pregnancy/)
  await press(page, 'Plan sessions ahead')
  await expect(page.getByText('3 sessions are planned.')).toBeVisible()
  const file = await page.request.get(`/${place.slug}/sessions/calendar`)
  expect(file.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  expect((await file.text()).match(/DTSTART:2096/g)).toHaveLength(3)
})
