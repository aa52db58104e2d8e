import type { Translate } from '@/lib/i18n/translator'
import { Pagination } from '../ui/pagination'
import { hrefWith } from './href-with'

type Props = {
  t: Translate
  base: string
  /** What the list was filtered by; stays on its other pages. */
  asked?: Record<string, string | undefined>
  page: { next?: string | undefined; previous?: string | undefined }
}

/** The way to the earlier and later pages of a list read by keys. */
export function ListPages({ t, base, asked, page: { next, previous } }: Props) {
  return (
    <Pagination
      t={t}
      previousHref={previous && hrefWith(base, { ...asked, before: previous })}
      nextHref={next && hrefWith(base, { ...asked, after: next })}
    />
  )
}
