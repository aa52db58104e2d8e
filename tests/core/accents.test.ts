import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ACCENT_COLOURS, ACCENTS } from '@/lib/core/accents'

const css = readFileSync('app/globals.css', 'utf8')

/** The custom properties of the first rule whose selector list ends with `selector`. */
function rule(selector: string): Record<string, string> {
  const at = css.indexOf(`${selector} {`)
  if (at < 0) throw new Error(`no rule for ${selector}`)
  const body = css.slice(at, css.indexOf('}', at))
  return Object.fromEntries(Array.from(body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g), (m) => [m[1], m[2]]))
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a = '', b = ''): number {
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

const light = rule(':root')
const darkBySystem = rule(':root:not([data-theme="light"])')
const dark = rule(':root[data-theme="dark"]')

it('is dark in the same way by system and by choice', () => {
  expect(dark).toEqual(darkBySystem)
})

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, theme) => {
  it.each(['ink', 'muted', 'info', 'success', 'warning', 'danger'])('%s reads on every ground', (text) => {
    for (const ground of ['page', 'surface', 'sunken'])
      expect(contrast(theme[text], theme[ground])).toBeGreaterThan(4.5)
  })

  it.each(['info', 'success', 'warning', 'danger'])('%s and ink read on its tint', (tone) => {
    expect(contrast(theme[tone], theme[`${tone}-soft`])).toBeGreaterThan(4.5)
    expect(contrast(theme.ink, theme[`${tone}-soft`])).toBeGreaterThan(4.5)
  })

  it('the edge of a field is seen', () => {
    for (const ground of ['page', 'surface']) expect(contrast(theme.field, theme[ground])).toBeGreaterThan(3)
  })

  it('words on a danger button read', () => {
    expect(contrast(theme['on-solid'], theme['danger-solid'])).toBeGreaterThan(4.5)
  })
})

describe.each(ACCENTS)('accent %s', (accent) => {
  const colours = ACCENT_COLOURS[accent]

  it('is drawn as named', () => {
    expect(rule(`[data-accent="${accent}"]`)).toEqual({
      'accent-light': colours.light,
      'accent-light-soft': colours.lightSoft,
      'accent-dark': colours.dark,
      'accent-dark-soft': colours.darkSoft,
    })
  })

  it('reads on every ground and tint, and is read upon', () => {
    for (const [theme, ink, soft] of [
      [light, colours.light, colours.lightSoft],
      [dark, colours.dark, colours.darkSoft],
    ] as const) {
      for (const ground of [theme.page, theme.surface, theme.sunken, soft]) {
        expect(contrast(ink, ground)).toBeGreaterThan(4.5)
      }
      expect(contrast(theme['on-solid'], ink)).toBeGreaterThan(4.5)
      expect(contrast(theme.ink, soft)).toBeGreaterThan(4.5)
    }
  })
})
