'use client'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { cn } from './cn'

export type TabLink = { href: string; label: ReactNode; current?: boolean; count?: number | string }

/** Tabs that are links: each has its address. They scroll sideways on a phone, and take a second line where there is room. */
export function TabsNav({ label, tabs }: { label: string; tabs: TabLink[] }) {
  return (
    <nav aria-label={label} className="-mx-4 overflow-x-auto border-line border-b px-4 sm:mx-0 sm:px-0">
      <ul className="flex min-w-max gap-1 sm:min-w-0 sm:flex-wrap">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              prefetch={false}
              aria-current={tab.current ? 'page' : undefined}
              className={cn(
                '-outline-offset-2! flex min-h-11 items-center gap-2 border-b-3 px-3.5 pt-1 sm:px-2.5',
                tab.current
                  ? 'border-accent font-semibold text-accent'
                  : 'border-transparent text-muted hover:border-field hover:text-ink',
              )}
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="figures rounded-full bg-sunken px-2 font-semibold text-ink text-xs">{tab.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
