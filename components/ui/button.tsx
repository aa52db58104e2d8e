import { Slot } from 'radix-ui'
import type { ComponentProps } from 'react'
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class'
import { Icon, type IconName } from './icon'

export type ButtonProps = ComponentProps<'button'> & {
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: IconName
  /** Gives the looks to its one child (a link) instead of drawing a `<button>`. */
  asChild?: boolean
}

export function Button({ variant, size, icon, asChild, className, children, type = 'button', ...rest }: ButtonProps) {
  const look = buttonClass(variant, size, className)
  if (asChild) {
    return (
      <Slot.Root className={look} {...rest}>
        {children}
      </Slot.Root>
    )
  }
  return (
    <button type={type} className={look} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}
