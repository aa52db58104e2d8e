'use client'
import { usePathname } from 'next/navigation'
import { useT } from '../layout/messages'
import { Button } from '../ui/button'
import { Callout } from '../ui/callout'
import { cn } from '../ui/cn'
import { Icon, type IconName } from '../ui/icon'
import { linkClass } from '../ui/link-class'
import { useReviewMarks } from './marks-context'
import type { MarksStatus } from './use-marks'

const ICON: Record<MarksStatus, IconName> = {
  saved: 'check',
  saving: 'refresh-cw',
  offline: 'cloud-off',
  signedOut: 'lock',
  outdated: 'refresh-cw',
  refused: 'octagon-alert',
}

/** What of the ticks has reached the server, honestly: saved, on the way, waiting for the connection, or refused and why. */
export function SavedLine() {
  const t = useT()
  const pathname = usePathname()
  const { status, waiting, reason, refused, lasting, live, aside, retry } = useReviewMarks()
  if (!live) return <noscript>{t('reading.saved.byHand')}</noscript>
  const words =
    status === 'saved' && waiting === 0
      ? t(aside ? 'reading.saved.aside' : 'reading.saved.all')
      : status === 'offline'
        ? t(lasting ? 'reading.saved.offline' : 'reading.saved.offlineHere', { count: waiting })
        : status === 'signedOut'
          ? t('reading.saved.signedOut', { count: waiting })
          : status === 'refused' || status === 'outdated'
            ? t(`reading.saved.${status}`, { count: waiting })
            : t('reading.saved.saving', { count: waiting })
  const bad = aside !== null || (status !== 'saved' && status !== 'saving')
  return (
    <div className="grid gap-2">
      <p
        className={cn('flex flex-wrap items-center gap-x-2 text-sm', bad ? 'font-semibold text-warning' : 'text-muted')}
      >
        <Icon name={aside && status === 'saved' ? 'triangle-alert' : ICON[status]} className="size-4" />
        <span role="status" data-marks={status} className="figures">
          {words}
        </span>
        {status === 'offline' && (
          <Button variant="link" onClick={retry}>
            {t('reading.saved.retry')}
          </Button>
        )}
        {aside && (
          <a href="#recommend" className={linkClass}>
            {t('reading.saved.toAside')}
          </a>
        )}
        {status === 'outdated' && (
          <a href={pathname} className={linkClass}>
            {t('ui.form.reload')}
          </a>
        )}
        {status === 'signedOut' && (
          <a href={`/sign-in?return=${encodeURIComponent(pathname)}`} className={linkClass}>
            {t('ui.form.signInAgain')}
          </a>
        )}
      </p>
      {reason && (
        <Callout tone="danger" role="alert">
          {t.any(reason)}
        </Callout>
      )}
      {refused.length > 0 && (
        <Callout tone="warning" role="alert" title={t('reading.saved.some', { count: refused.length })}>
          {[...new Set(refused.map((one) => one.reason))].map((why) => (
            <p key={why}>{t.any(why)}</p>
          ))}
        </Callout>
      )}
    </div>
  )
}
