import { dayInZone, plainDate } from '@/lib/core/plain-date'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { anEndorsement } from '../support/ready-portfolio'
import { aMember, anAssociation, expect, heading, inPlace, linkIn, type Place, press, signIn, test } from './support'

/** Endorsed as IFS, a member, with six hours of training in giving RSC: enough for Emerging. */
async function aHolder(place: Place) {
  const holder = await aMember(place, { givenName: 'Edda', familyName: 'Addon' })
  const number = await inPlace(place, async (ctx) => {
    const own = { orgId: ctx.org.id, personId: holder.id, createdAt: ctx.now }
    const year = dayInZone(ctx.now, ctx.org.zone).slice(0, 4)
    const [first, last] = [fromDay(plainDate(`${year}-01-01`)), fromDay(plainDate(`${year}-12-31`))]
    await ctx.db.membership.create({
      data: { ...own, id: newId(ctx.now), association: ctx.org.name, fromDay: first, toDay: last },
    })
    await ctx.db.training.create({
      data: {
        ...{
          ...own,
          id: newId(ctx.now),
          updatedAt: ctx.now,
          title: 'The first year',
          provider: 'Institute',
          completedOn: first,
        },
        ...{ minutes: 360, deiMinutes: 0, rscProvisionMinutes: 360, about: ['IMH-E'], competencies: ['reflection'] },
      },
    })
    const where = { orgId_id: { orgId: ctx.org.id, id: holder.id } }
    await ctx.db.person.update({ where, data: { profileSavedAt: ctx.now } })
    const { id } = await anEndorsement(ctx, holder, { category: 'IFS', awardedOn: '2024-02-01' })
    const given = `${ctx.org.code}-00077`
    await ctx.db.endorsement.update({ where: { orgId_id: { orgId: ctx.org.id, id } }, data: { number: given } })
    return given
  })
  return { holder, number }
}

test('somebody endorsed applies for the add-on alone and has it, as Emerging, on the endorsement they hold', async ({
  page,
  device,
}) => {
  const place = await anAssociation()
  const { holder, number } = await aHolder(place)
  const office = await aMember(place, { givenName: 'Olive', familyName: 'Office', roles: ['coordinator'] })

  await signIn(page, holder.email)
  await page.goto(`/${place.slug}/what-if?category=ERS`)
  await expect(page.getByText('Emerging', { exact: false }).first()).toBeVisible()
  await page.goto(`/${place.slug}/apply`)
  await press(page, 'Start the application for the add-on')
  await expect(heading(page, 'Endorsed Reflective Supervisor (ERS)')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Education' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Submit your application' }).click()
  await page.getByRole('checkbox').check()
  await press(page, /^Submit application/)
  await expect(heading(page, 'Application submitted')).toBeVisible()

  const desk = await device()
  await signIn(desk, office.email)
  await desk.goto(`/${place.slug}/office/applications?category=ERS`)
  await desk.getByRole('link', { name: 'Edda Addon' }).click()
  await expect(desk.getByText('The add-on is met as Emerging ERS', { exact: false })).toBeVisible()
  await desk
    .getByRole('link', { name: /^Endorse/ })
    .first()
    .click()
  await expect(desk.getByText('on the endorsement Edda Addon holds', { exact: false })).toBeVisible()
  await press(desk, 'Endorse Edda Addon as emerging-ERS')
  await expect(desk.getByText(/The letter is on its way/)).toBeVisible()

  const path = await linkIn(desk, holder.email, /you are endorsed as Emerging/, /verify/)
  expect(path).toContain(number)
  await page.goto(`/${place.slug}/endorsements`)
  await expect(page.getByText('Emerging Endorsed Reflective Supervisor', { exact: false }).first()).toBeVisible()
  await desk.goto(`/${place.slug}/register?q=addon`)
  await expect(desk.getByText('Emerging Endorsed Reflective Supervisor', { exact: false }).first()).toBeVisible()
})
