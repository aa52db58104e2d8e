/** What stands for a token in the copy that is kept. */
export const HIDDEN = '•••'

/** A secret link without its secret: the last part of the path, and all after it, are hidden. */
export function redacted(url: string): string {
  const { origin, pathname } = new URL(url)
  return `${origin}${pathname.slice(0, pathname.lastIndexOf('/') + 1)}${HIDDEN}`
}
