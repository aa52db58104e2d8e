import Link from 'next/link'
import type { ComponentProps } from 'react'
import { cn } from './cn'
import { linkClass, quietLinkClass } from './link-class'

export type TextLinkProps = Omit<ComponentProps<typeof Link>, 'href'> & {
  href: string
  /** No underline until pointed at; for table rows and lists of links. */
  quiet?: boolean
  /** Leaves the product or fetches a file: a plain `<a>`. */
  plain?: boolean
}

export function TextLink({ quiet, plain, className, prefetch = false, href, ...rest }: TextLinkProps) {
  const look = cn(quiet ? quietLinkClass : linkClass, className)
  if (plain) return <a href={href} className={look} {...plainProps(rest)} />
  return <Link href={href} prefetch={prefetch} className={look} {...rest} />
}

function plainProps(rest: Omit<TextLinkProps, 'href' | 'quiet' | 'plain' | 'className' | 'prefetch'>) {
  const {
    as: _a,
    replace: _r,
    scroll: _s,
    shallow: _sh,
    passHref: _p,
    legacyBehavior: _l,
    onNavigate: _n,
    ...html
  } = rest
  return html
}
