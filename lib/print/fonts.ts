import path from 'node:path'
import { Font } from '@react-pdf/renderer'

/** Where the two families' files lie: copied beside the server by the build, in node_modules everywhere else. */
const FILES = path.join(process.cwd(), 'node_modules/@fontsource')

/**
 * The families come cut into scripts; a text takes each letter from the first cut that has it. Latin with its
 * extensions and Vietnamese in both families, Cyrillic and Greek in the sans only.
 */
export const SERIF = ['Serif', 'SerifExt', 'SerifViet', 'SansCyr', 'SansGreek']
export const SANS = ['Sans', 'SansExt', 'SansViet', 'SansCyr', 'SansGreek']

type Cut = { family: string; of: 'fraunces' | 'source-sans-3'; script: string }
const CUTS: Cut[] = [
  { family: 'Serif', of: 'fraunces', script: 'latin' },
  { family: 'SerifExt', of: 'fraunces', script: 'latin-ext' },
  { family: 'SerifViet', of: 'fraunces', script: 'vietnamese' },
  { family: 'Sans', of: 'source-sans-3', script: 'latin' },
  { family: 'SansExt', of: 'source-sans-3', script: 'latin-ext' },
  { family: 'SansViet', of: 'source-sans-3', script: 'vietnamese' },
  { family: 'SansCyr', of: 'source-sans-3', script: 'cyrillic' },
  { family: 'SansGreek', of: 'source-sans-3', script: 'greek' },
]

let ready = false

/** Tells the PDF library about our type, once per process. Words are never hyphenated: they are mostly names. */
export function registerFonts(): void {
  if (ready) return
  for (const { family, of, script } of CUTS) {
    const src = (weight: number) => path.join(FILES, `${of}/files/${of}-${script}-${weight}-normal.woff`)
    Font.register({
      family,
      fonts: [
        { src: src(400), fontWeight: 400 },
        { src: src(600), fontWeight: 600 },
      ],
    })
  }
  Font.registerHyphenationCallback((word) => [word])
  ready = true
}
