import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class'
import { Icon, type IconName } from './icon'

export type ButtonLinkProps = {
  href: string
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: IconName
  iconEnd?: IconName
  /** A download or another site: a plain `<a>`. */
  plain?: boolean
  download?: ComponentProps<'a'>['download']
  className?: string
  children: ReactNode
}

/** A link that looks like a button: goes somewhere, changes nothing. */
export function ButtonLink(props: ButtonLinkProps) {
  const { href, variant, size, icon, iconEnd, plain, download, className, children } = props
  const look = buttonClass(variant, size, className)
  const inner = (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
    </>
  )
  if (plain || download !== undefined) {
    return (
      <a href={href} download={download} className={look}>
        {inner}
      </a>
    )
  }
  return (
    <Link href={href} prefetch={false} className={look}>
      {inner}
    </Link>
  )
}
