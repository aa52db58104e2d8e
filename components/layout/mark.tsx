/** The association's mark, or the product's: two voices in tune. */
export function Mark({ src, className = 'size-9' }: { src?: string; className?: string }) {
  if (src) {
    return (
      <svg viewBox="0 0 36 36" aria-hidden="true" className={`${className} shrink-0`}>
        <image href={src} width="36" height="36" />
      </svg>
    )
  }
  return (
    <svg viewBox="0 0 36 36" aria-hidden="true" className={`${className} shrink-0`}>
      <rect width="36" height="36" rx="10" className="fill-accent" />
      <path
        d="M9 25.5c0-9 4.2-15 9-15s9 6 9 15"
        className="fill-none stroke-on-accent"
        strokeWidth="2.75"
        strokeLinecap="round"
      />
      <path
        d="M14 25.5c0-4.6 1.7-7.5 4-7.5s4 2.9 4 7.5"
        className="fill-none stroke-on-accent"
        strokeWidth="2.75"
        strokeLinecap="round"
      />
    </svg>
  )
}
