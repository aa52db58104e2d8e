/**
 * The accents an association may choose from. Each is drawn in app/globals.css under `data-accent`; a test proves that both
 * files say the same and that every pair of colours people read has at least 4.5:1.
 */
export const ACCENTS = ['teal', 'plum', 'moss', 'indigo', 'terracotta', 'navy', 'berry', 'slate'] as const
export type Accent = (typeof ACCENTS)[number]

export function isAccent(value: unknown): value is Accent {
  return ACCENTS.some((accent) => accent === value)
}

/** `light`/`dark`: text and fills; `lightSoft`/`darkSoft`: tints behind them. `light` also serves mail and PDFs. */
export const ACCENT_COLOURS: Record<Accent, { light: string; lightSoft: string; dark: string; darkSoft: string }> = {
  teal: { light: '#0f6663', lightSoft: '#e3f0ee', dark: '#7fc9c2', darkSoft: '#1d3533' },
  plum: { light: '#74396c', lightSoft: '#f5e9f2', dark: '#dfa6d4', darkSoft: '#3a2737' },
  moss: { light: '#4a6128', lightSoft: '#edf1e2', dark: '#b3cb86', darkSoft: '#2b331f' },
  indigo: { light: '#434a9c', lightSoft: '#ebecf8', dark: '#aeb5f2', darkSoft: '#2b2d47' },
  terracotta: { light: '#9a4528', lightSoft: '#f9eae3', dark: '#eea689', darkSoft: '#402a21' },
  navy: { light: '#22507f', lightSoft: '#e6eef6', dark: '#98c1ea', darkSoft: '#20303f' },
  berry: { light: '#99294f', lightSoft: '#fae7ed', dark: '#f2a0b7', darkSoft: '#42242d' },
  slate: { light: '#4b5663', lightSoft: '#eceff2', dark: '#b5c0cd', darkSoft: '#2c3137' },
}
