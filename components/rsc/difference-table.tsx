import { formatDay, formatHours } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { SessionLine } from '@/lib/rsc/queries/session-log'

/** What was logged and what the other of the two remembers, side by side: only what differs. */
export function DifferenceTable({ t, line }: { t: Translate; line: SessionLine }) {
  const { difference, other } = line
  if (!difference) return null
  const says = difference.by === 'me' ? t('sessions.differs.me') : t('sessions.differs.other', { other })
  const rows = [
    {
      id: 'heldOn',
      label: t('sessions.field.heldOn'),
      logged: formatDay(t.locale, line.heldOn),
      said: formatDay(t.locale, difference.heldOn),
    },
    {
      id: 'length',
      label: t('sessions.field.length'),
      logged: t('rsc.run.hours', { hours: formatHours(t.locale, line.minutes) }),
      said: t('rsc.run.hours', { hours: formatHours(t.locale, difference.minutes) }),
    },
    ...(['format', 'mode'] as const).map((id) => {
      const words = (code: string) => t.any(id === 'format' ? `rsc.format.${code}` : `sessions.mode.${code}`)
      return { id, label: t(`sessions.field.${id}`), logged: words(line[id]), said: words(difference[id]) }
    }),
  ].filter(({ logged, said }) => logged !== said)
  return (
    <div className="grid gap-2 rounded-lg border border-danger-line bg-danger-soft px-4 py-3">
      <p className="font-semibold">{t('sessions.differs.title')}</p>
      {rows.length === 0 && <p className="text-sm">{t('sessions.differs.same')}</p>}
      <dl className="figures grid gap-2 text-sm">
        {rows.map(({ id, label, logged, said }) => (
          <div key={id}>
            <dt className="font-semibold">{label}</dt>
            <dd>
              <span className="text-muted">{t('sessions.differs.logged')}: </span>
              {logged}
            </dd>
            <dd>
              <span className="text-muted">{says}: </span>
              <strong>{said}</strong>
            </dd>
          </div>
        ))}
      </dl>
      {difference.note && (
        <p className="max-w-prose whitespace-pre-line break-words text-sm">
          <span className="text-muted">{says}: </span>
          {difference.note}
        </p>
      )}
    </div>
  )
}
