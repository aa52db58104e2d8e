import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { ThreadView } from '@/lib/messages/queries/thread'
import { cn } from '../ui/cn'
import { Icon } from '../ui/icon'
import { Thread } from './thread'
import { ThreadDetails } from './thread-details'

export type ThreadActs = { write: FormAction; read: FormAction }
type Props = {
  ctx: { t: Translate; org: { slug: string; zone: string } }
  view: ThreadView
  acts: ThreadActs
  open: boolean
}

/** A thread at the foot of the page, folded until it is wanted; on a wider screen it stays in sight at the foot. Where there is room it stands beside the section (`.thread-beside`). */
export function ThreadDrawer({ ctx, view, acts, open }: Props) {
  const { t } = ctx
  const { section, unread, comments } = view
  const count = comments.length
  const name = unread > 0 ? t('messages.title.unread', { count: unread }) : t('messages.title.count', { count })
  return (
    <aside
      aria-label={t('messages.about', { section: t.any(`portfolio.section.${section}`) })}
      className="thread-beside no-print pointer-events-none z-30 mx-auto flex w-full max-w-6xl justify-end sm:sticky sm:bottom-0 sm:px-6"
    >
      <ThreadDetails open={open}>
        <summary className="flex min-h-12 items-center gap-2.5 rounded-t-xl px-4 font-semibold hover:bg-accent-soft">
          <Icon name="message-square" className="size-4.5 text-accent" />
          <span className={cn('grow', unread > 0 && 'text-accent')}>{count > 0 ? name : t('messages.title')}</span>
          <Icon name="chevron-down" className="size-4 rotate-180 transition-transform group-open/thread:rotate-0" />
        </summary>
        <div className="max-h-[min(34rem,70dvh)] overflow-y-auto border-line border-t px-4 py-4">
          <Thread t={t} slug={ctx.org.slug} zone={ctx.org.zone} view={view} acts={acts} />
        </div>
      </ThreadDetails>
    </aside>
  )
}
