import type { FormAction } from '@/lib/core/action-result'
import { formatMoment } from '@/lib/i18n/format'
import { packTexts } from '@/lib/i18n/translate'
import type { Translate } from '@/lib/i18n/translator'
import type { CommentLine, ThreadView } from '@/lib/messages/queries/thread'
import { COMMENT_LIMIT } from '@/lib/messages/schema'
import { ActionButton } from '../forms/action-button'
import { MessagesProvider } from '../layout/messages'
import { cn } from '../ui/cn'
import { linkClass } from '../ui/link-class'
import { CommentForm } from './comment-form'
import { ReadWhenSeen } from './read-when-seen'

type Props = {
  t: Translate
  slug: string
  zone: string
  view: ThreadView
  acts: { write: FormAction; read: FormAction }
}

/** What was said beside one part of an application, and a place to say something. */
export function Thread({ t, slug, zone, view, acts }: Props) {
  const { applicationId, section, comments, unread, closed } = view
  const last = comments.at(-1)
  const mark = last && { applicationId, section, throughId: last.id }
  return (
    <MessagesProvider locale={t.locale} texts={packTexts(t.locale, ['messages'], /^messages\.(text|send|sent|error)/)}>
      <h2 id="comments" className="heading scroll-mt-6 text-xl">
        {t('messages.about', { section: t.any(`portfolio.section.${section}`) })}
      </h2>
      <p className="mt-1 text-muted text-sm">{t('messages.lead')}</p>
      <Pages t={t} view={view} />
      {comments.length === 0 ? (
        <p className="mt-4">{t(closed ? 'messages.none.closed' : 'messages.none')}</p>
      ) : (
        <ol className="mt-4 grid gap-3">
          {comments.map((comment) => (
            <Comment key={comment.id} t={t} zone={zone} comment={comment} />
          ))}
        </ol>
      )}
      {unread > 0 && mark && !view.paged && (
        <ReadWhenSeen
          url={`/${slug}/applications/${applicationId}/comments/read`}
          mark={mark}
          done={t('messages.read.done')}
        >
          <ActionButton
            id={`read-${applicationId}-${section}`}
            action={acts.read}
            input={mark}
            size="small"
            icon="check"
          >
            {t('messages.read')}
          </ActionButton>
        </ReadWhenSeen>
      )}
      <div className="mt-5 border-line border-t pt-4">
        {closed ? (
          <p className="text-muted">{t.any(closed)}</p>
        ) : (
          <CommentForm action={acts.write} applicationId={applicationId} section={section} limit={COMMENT_LIMIT} />
        )}
      </div>
    </MessagesProvider>
  )
}

/** Further back and forth again; the rest of the page stays what it is. */
function Pages({ t, view: { earlier, paged } }: { t: Translate; view: ThreadView }) {
  if (!earlier && !paged) return null
  return (
    <p className="mt-3 flex flex-wrap gap-x-5">
      {earlier && (
        <a href={`?comments=${earlier}#comments`} className={cn(linkClass, 'inline-flex min-h-11 items-center')}>
          {t('messages.earlier')}
        </a>
      )}
      {paged && (
        <a href="?#comments" className={cn(linkClass, 'inline-flex min-h-11 items-center')}>
          {t('messages.newest')}
        </a>
      )}
    </p>
  )
}

function Comment({ t, zone, comment }: { t: Translate; zone: string; comment: CommentLine }) {
  const { author, as, own, unread, text, at } = comment
  return (
    <li
      className={cn(
        'rounded-lg border px-4 py-3',
        own ? 'ms-6 border-accent/30 bg-accent-soft' : 'border-line bg-page',
      )}
    >
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <strong>{own ? t('messages.own') : author}</strong>
        <span className="text-muted">{t(`messages.as.${as}`)}</span>
        <time dateTime={at.toISOString()} className="figures text-muted">
          {formatMoment(t.locale, at, zone)}
        </time>
        {unread && (
          <span className="rounded-full bg-accent px-2 font-semibold text-on-accent text-xs">{t('messages.new')}</span>
        )}
      </p>
      <p className="mt-1 whitespace-pre-line break-words">{text}</p>
    </li>
  )
}
