'use client'
import { DropdownMenu as Radix } from 'radix-ui'
import { type ReactNode, useState } from 'react'
import { buttonClass } from './button-class'
import { cn } from './cn'
import { Icon, type IconName } from './icon'

export type MenuItem =
  | {
      kind?: 'act'
      id: string
      label: ReactNode
      icon?: IconName
      danger?: boolean
      disabled?: boolean
      onSelect: () => void
    }
  | { kind: 'link'; id: string; label: ReactNode; icon?: IconName; href: string }
  | { kind: 'line'; id: string }

export type DropdownMenuProps = {
  label: string
  items: MenuItem[]
  /** Only the icon is shown; `label` is still said. */
  iconOnly?: boolean
  icon?: IconName
}

const ITEM =
  'flex min-h-11 w-full items-center gap-2.5 rounded-md px-3 no-underline outline-none data-[highlighted]:bg-accent-soft data-[highlighted]:text-accent data-[disabled]:text-muted md:min-h-9'

/** Acts on one thing, for desks. Never the only way to an act that people without JavaScript need. */
export function DropdownMenu({ label, items, iconOnly, icon = 'ellipsis' }: DropdownMenuProps) {
  const [home, setHome] = useState<HTMLElement | null>(null)
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger
        ref={(button) => setHome(button?.closest<HTMLElement>('[data-accent]') ?? null)}
        aria-label={iconOnly ? label : undefined}
        className={buttonClass(iconOnly ? 'quiet' : 'secondary', 'small', iconOnly ? 'px-2!' : undefined)}
      >
        {iconOnly ? <Icon name={icon} className="size-5" /> : label}
        {!iconOnly && <Icon name="chevron-down" className="size-4" />}
      </Radix.Trigger>
      <Radix.Portal container={home}>
        <Radix.Content
          align="end"
          sideOffset={4}
          collisionPadding={12}
          className="z-40 min-w-52 rounded-lg border border-line bg-surface p-1.5 shadow-lift"
        >
          {items.map((item) => {
            if (item.kind === 'line') return <Radix.Separator key={item.id} className="my-1 border-line border-t" />
            const inner = (
              <>
                {item.icon && <Icon name={item.icon} className="size-4" />}
                {item.label}
              </>
            )
            if (item.kind === 'link') {
              return (
                <Radix.Item key={item.id} asChild>
                  <a href={item.href} className={cn(ITEM, 'text-ink')}>
                    {inner}
                  </a>
                </Radix.Item>
              )
            }
            return (
              <Radix.Item
                key={item.id}
                disabled={item.disabled}
                onSelect={item.onSelect}
                className={cn(ITEM, item.danger ? 'text-danger' : 'text-ink')}
              >
                {inner}
              </Radix.Item>
            )
          })}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
