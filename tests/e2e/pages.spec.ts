import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { pagesOfPlaces } from './knock'
import { PAGES, type PageOfDemo, pagesOfDemo } from './pages'
import { expect, ORIGIN, signInAs, test } from './support'

const AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const DESK = { width: 1280, height: 900 }
const PHONE = { width: 360, height: 740 }
/** Desks are for tablets and larger; they still must not overflow a phone. */
const pages = test.extend<{ all: PageOfDemo[] }>({
  all: async ({ watched }, use) => use(watched ? await pagesOfDemo() : []),
})

/**
 * What axe finds on this page. The same rules in a third of the time: no frame of another site is looked into, therefore
 * nothing must be joined in a second, empty page (that is all "legacy" means), and what is right is only counted.
 */
async function violations(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await axe.exclude('iframe').withTags(AA).analyze()
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 2)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  )
}

const language = (page: Page, locale: 'en' | 'es') =>
  page.context().addCookies([{ name: 'attune.locale', value: locale, url: ORIGIN }])

/** Everything wider than the screen, and every target too small for a thumb that nothing excuses. */
async function onAPhone(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) {
      const scrolls = (one: Element): boolean =>
        one.parentElement !== null &&
        one.parentElement !== document.body &&
        (getComputedStyle(one.parentElement).overflowX !== 'visible' || scrolls(one.parentElement))
      const wide = [...document.querySelectorAll('body *')].filter(
        (one) => one.getBoundingClientRect().right > clientWidth + 1 && !scrolls(one),
      )
      said.push(
        `overflows by ${scrollWidth - clientWidth}: ${wide
          .slice(0, 3)
          .map((one) => one.outerHTML.slice(0, 120))
          .join(' | ')}`,
      )
    }
    for (const one of document.querySelectorAll(
      'main button, main input[type=checkbox], main input[type=radio], main select',
    )) {
      const row = one.closest('label') ?? one
      const { width, height } = row.getBoundingClientRect()
      if (width > 0 && height > 0 && (width < 24 || height < 24)) said.push(`too small: ${one.outerHTML.slice(0, 120)}`)
    }
    return said
  })
}

/** Few enough pages for each test that two workers end at about the same time. */
const AT_ONCE = 10
const rounds = [...new Set(PAGES.map(({ as }) => as))].flatMap((as) => {
  const count = PAGES.filter((one) => one.as === as).length
  return Array.from({ length: Math.ceil(count / AT_ONCE) }, (_, round) => ({ as, round }))
})

test.describe.configure({ mode: 'parallel' })

for (const { as, round } of rounds) {
  const name = `${as ?? 'a visitor'}${round > 0 ? `, round ${round + 1}` : ''}`
  pages(
    `pages of ${name}: accessible in both languages and both schemes, and at home on a phone`,
    async ({ page, all }) => {
      const mine = all.filter((one) => one.as === as).slice(round * AT_ONCE, (round + 1) * AT_ONCE)
      test.setTimeout(30_000 + mine.length * 15_000)
      if (as) await signInAs(page, as)
      const wrong: string[] = []
      for (const { title, path } of mine) {
        const note = (where: string) => (said: string) => void wrong.push(`${title} (${path}), ${where}: ${said}`)
        if (path.includes('{')) {
          note('demo')('holds nothing for this page')
          continue
        }
        await page.setViewportSize(DESK)
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
        await language(page, 'en')
        const answer = await page.goto(path)
        if (!answer || (answer.status() !== 200 && !/not found/i.test(title))) note('en')(`answers ${answer?.status()}`)
        const policy = answer?.headers()['content-security-policy'] ?? ''
        if (!policy.includes("'nonce-") || policy.includes('unsafe-inline')) note('en')(`policy is ${policy}`)
        ;(await violations(page)).forEach(note('en, light'))
        // Colours do not depend on the language: two looks prove both languages, both schemes and both widths.
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
        await page.setViewportSize(PHONE)
        await language(page, 'es')
        await page.goto(path)
        ;(await onAPhone(page)).forEach(note('es, phone'))
        ;(await violations(page)).forEach(note('es, dark, phone'))
      }
      expect(wrong).toEqual([])
    },
  )
}

pages('every page of the product is on the list', async ({ all }) => {
  const patterns = pagesOfPlaces().map((place) => ({
    place,
    fits: new RegExp(`^${place.replace(/\[\w+\]/g, '[^/]+') || '/'}$`),
    fixed: place.replace(/\[\w+\]/g, '').length,
  }))
  const seen = new Set(
    all.map(({ path }) => {
      const bare = path.replace(/\?.*/, '')
      return patterns.filter(({ fits }) => fits.test(bare)).sort((a, b) => b.fixed - a.fixed)[0]?.place
    }),
  )
  expect(patterns.map(({ place }) => place).filter((place) => !seen.has(place))).toEqual([])
})
