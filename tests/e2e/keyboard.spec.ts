import type { Page } from '@playwright/test'
import { anApplication } from '../support/builders'
import { aCase } from '../support/review'
import { aMember, anAssociation, expect, inPlace, signIn, test } from './support'

/** Presses Tab until what has the focus is called so; the way a person without a mouse gets there. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const one = document.activeElement
      if (!one || one === document.body) return ''
      const label =
        one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.labels?.[0]?.textContent : null
      const group = one.closest('fieldset')?.querySelector('legend')?.textContent ?? ''
      return `${group} ${label ?? one.getAttribute('aria-label') ?? one.textContent ?? ''}`.trim()
    })
    if (name.test(at)) {
      expect(await hasVisibleFocus(page), `the focus on “${at}” can be seen`).toBe(true)
      return
    }
  }
  throw new Error(`Tab never came to ${name}`)
}

const hasVisibleFocus = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement
    if (!one) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
  })

test('the first Tab leads past the menu to the content', async ({ page }) => {
  await page.goto('/sign-in')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('a training is logged with the keyboard alone, errors included', async ({ page }) => {
  const place = await anAssociation()
  const person = await aMember(place)
  const { id } = await inPlace(place, (ctx) => anApplication(ctx, person))
  await signIn(page, person.email)
  await page.goto(`/${place.slug}/applications/${id}/training`)
  await tabTo(page, /^Add a training/)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Title of the training')).toBeVisible()
  await tabTo(page, /Title of the training/)
  await page.keyboard.type('Typed without a mouse')
  await page.keyboard.press('Enter')
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' })
  await expect(summary).toBeFocused()
  await tabTo(page, /Enter who gave the training/)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Who gave it')).toBeFocused()
  await page.keyboard.type('Institute')
  for (const [part, typed] of [
    ['Month', '3'],
    ['Day', '14'],
    ['Year', '2026'],
  ] as const) {
    await tabTo(page, new RegExp(`Day it was completed.* ${part}$`, 's'))
    await page.keyboard.type(typed)
  }
  await tabTo(page, /^Hours/)
  await page.keyboard.type('6')
  await tabTo(page, /Which ages.*Pregnancy to 36 months/s)
  await page.keyboard.press('Space')
  await tabTo(page, /Which competencies.*Reflection/s)
  await page.keyboard.press('Space')
  await tabTo(page, /^Save$/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved: Typed without a mouse')).toBeVisible()
})

test('a coordinator decides with the keyboard alone', async ({ page }) => {
  const place = await anAssociation()
  const { coordinator } = await inPlace(place, async (ctx) => aCase(ctx).then(({ coordinator }) => ({ coordinator })))
  await signIn(page, coordinator.email)
  await page.goto(`/${place.slug}/office/applications`)
  await tabTo(page, /^Ana /)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Endorse…' })).toBeVisible()
  await tabTo(page, /^Endorse…/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Endorse Ana/ })).toBeVisible()
  await tabTo(page, /A word for the applicant/)
  await page.keyboard.type('Congratulations from all of us.')
  await tabTo(page, /^Endorse Ana/)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/is endorsed. The letter is on its way/)).toBeVisible()
})
