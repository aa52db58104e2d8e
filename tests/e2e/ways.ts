import type { Page } from '@playwright/test'
import { expect, fillDay, tick } from './support'

/** What has the focus, as somebody hears it: its question and its own name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement
    if (!one || one === document.body) return ''
    const label =
      one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.labels?.[0]?.textContent : null
    const group = one.closest('fieldset')?.querySelector('legend')?.textContent ?? ''
    return `${group} ${label ?? one.getAttribute('aria-label') ?? one.textContent ?? ''}`.trim()
  })

/** Presses Tab until what has the focus is called so; the way a person without a mouse gets there. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 140; pressed += 1) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
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

export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

/** A slow line: every script of ours comes five seconds after it was asked for. Answers whether one has come. */
export async function slowLine(page: Page): Promise<{ came(): number }> {
  let came = 0
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 5000))
    await route.continue().then(
      () => {
        came += 1
      },
      () => undefined,
    )
  })
  return { came: () => came }
}
export const open = (page: Page, path: string) => page.goto(path, { waitUntil: 'commit' })

/** One way to use a page: a journey written once is made in each. */
export type Hand = {
  page: Page
  go(path: string): Promise<unknown>
  follow(link: RegExp): Promise<void>
  press(button: RegExp): Promise<void>
  fill(label: RegExp, text: string): Promise<void>
  choose(question: RegExp, choice: RegExp): Promise<void>
  check(label: RegExp): Promise<void>
  attach(label: RegExp, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void>
  fillDay(question: RegExp, day: string): Promise<void>
}

const within = (question: RegExp, part: RegExp) => new RegExp(`${question.source}.*${part.source}`, 's')

/** Nothing but the keyboard, on a wide screen. */
export function byKeyboard(page: Page): Hand {
  const fill = async (label: RegExp, text: string) => {
    await tabTo(page, label)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(text)
  }
  const push = async (name: RegExp) => {
    await tabTo(page, name)
    await page.keyboard.press('Enter')
  }
  return {
    page,
    go: (path) => page.goto(path),
    follow: push,
    press: push,
    fill,
    choose: async (question, choice) => {
      // Tab comes to a question once; within it the arrows lead from choice to choice.
      await tabTo(page, within(question, /./))
      const chosen = within(question, choice)
      for (let pressed = 0; pressed < 12 && !chosen.test(await focused(page)); pressed += 1) {
        const radio = await page.evaluate(() => document.activeElement?.getAttribute('type') === 'radio')
        await page.keyboard.press(radio ? 'ArrowDown' : 'Tab')
      }
      expect(await focused(page)).toMatch(chosen)
      if (await page.evaluate(() => !(document.activeElement as HTMLInputElement).checked)) {
        await page.keyboard.press('Space')
      }
    },
    check: async (label) => {
      await tabTo(page, label)
      await page.keyboard.press('Space')
    },
    attach: async (label, file) => {
      await tabTo(page, label)
      await page.getByLabel(label).first().setInputFiles(file)
    },
    fillDay: async (question, day) => {
      const [year = '', month = '', date = ''] = day.split('-')
      for (const [part, text] of Object.entries({ Month: month, Day: date, Year: year })) {
        await fill(new RegExp(`${question.source}.* ${part}$`, 's'), text)
      }
    },
  }
}

/** A thumb on a phone, before any script of ours has come. */
export function beforeTheScript(page: Page): Hand {
  return {
    page,
    go: (path) => open(page, path),
    follow: (name) => page.getByRole('link', { name }).first().tap(),
    press: (name) =>
      page
        .getByRole('button', { name })
        .or(page.locator('summary', { hasText: name }))
        .first()
        .tap(),
    fill: (label, text) => page.getByLabel(label).first().fill(text),
    choose: (question, choice) => tick(page, question, choice),
    check: (label) => page.getByLabel(label).first().check(),
    attach: (label, file) => page.getByLabel(label).first().setInputFiles(file),
    fillDay: (question, day) => fillDay(page, question, day),
  }
}
