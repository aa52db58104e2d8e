import { ActionButton } from '@/components/forms/action-button'
import { Button } from '@/components/ui/button'
import { StatusTag } from '@/components/ui/tag'
import type { FormAction } from '@/lib/core/action-result'
import { formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'

type Session = { id: string; agent: string | null; lastSeenAt: Date; thisOne: boolean }
type Props = {
  t: Translate
  sessions: readonly Session[]
  end: FormAction
  everywhere: (formData: FormData) => Promise<void>
}

/** The browser and system of a user-agent line, as far as people care. */
function deviceOf(agent: string | null): string {
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)\//
    .exec(agent ?? '')?.[1]
    ?.replace('Edg', 'Edge')
    .replace('OPR', 'Opera')
  const system = /(iPhone|iPad|Android|Windows|Mac OS X|Linux)/.exec(agent ?? '')?.[1]?.replace('Mac OS X', 'Mac')
  return [browser, system].filter(Boolean).join(' · ') || '—'
}

/** Every device that is signed in, each with a way to end it. Moments in UTC: a session has no association and no zone. */
export function AccountSessions({ t, sessions, end, everywhere }: Props) {
  return (
    <>
      <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-5 py-3">
            <div>
              <p className="font-semibold">{deviceOf(session.agent)}</p>
              <p className="text-muted text-sm">
                {t('auth.account.lastSeen', { when: formatMoment(t.locale, session.lastSeenAt, 'UTC') })}
              </p>
            </div>
            {session.thisOne ? (
              <StatusTag tone="accent">{t('auth.account.thisOne')}</StatusTag>
            ) : (
              <ActionButton id={`end-${session.id}`} action={end} input={{ sessionId: session.id }} size="small">
                {t('auth.account.endSession')}
              </ActionButton>
            )}
          </li>
        ))}
      </ul>
      <form action={everywhere} className="mt-4">
        <Button type="submit" variant="secondary">
          {t('auth.account.signOutEverywhere')}
        </Button>
      </form>
    </>
  )
}
