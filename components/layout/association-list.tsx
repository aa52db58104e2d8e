import Link from 'next/link'
import { Icon } from '../ui/icon'
import { Mark } from './mark'

type Association = { slug: string; name: string; shortName: string; accent: string }

/** Every association as a whole-row link in its own colour. */
export function AssociationList({ associations }: { associations: Association[] }) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {associations.map((one) => (
        <li key={one.slug} data-accent={one.accent}>
          <Link
            href={`/${one.slug}`}
            prefetch={false}
            className="flex min-h-20 items-center gap-4 rounded-xl border border-line bg-surface p-4 text-ink no-underline hover:border-accent hover:bg-accent-soft"
          >
            <Mark />
            <span className="grow">
              <span className="heading block text-lg">{one.shortName}</span>
              <span className="block text-muted text-sm">{one.name}</span>
            </span>
            <Icon name="chevron-right" className="size-5 text-accent" />
          </Link>
        </li>
      ))}
    </ul>
  )
}
