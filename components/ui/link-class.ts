export const linkClass = 'text-accent underline decoration-1 underline-offset-[0.2em] hover:decoration-2 rounded-sm'

/** For rows and headings, where the underline comes with the pointer. */
export const quietLinkClass =
  'text-ink no-underline hover:text-accent hover:underline underline-offset-[0.2em] rounded-sm'
