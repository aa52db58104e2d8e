import { preload } from 'react-dom'

/** Asked for with the page itself, so that the text's letters are there when it is first drawn. */
export function preloadFonts(): void {
  const text = new URL(
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    import.meta.url,
  )
  preload(text.href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
}
