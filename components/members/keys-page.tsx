import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { MemberKeyRow, MemberKeysView } from '@/lib/people/queries/members'
import { MOST_KEYS } from '@/lib/people/schema'
import { ActionButton } from '../forms/action-button'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { MakeKey } from './make-key'

type Props = { t: Translate; view: MemberKeysView; done?: string; acts: Record<'open' | 'close', FormAction> }

/** The keys of programs, and how a program uses one. */
export function MemberKeysPage({ t, view: { keys, address }, done, acts }: Props) {
  const open = keys.filter(({ closedOn }) => closedOn === null)
  const body = '{"whole": true, "members": [{"email": "rosa@example.org", "name": "Rosa Delgado", "to": "2026-12-31"}]}'
  return (
    <div className="grid gap-8">
      <PageHeader title={t('members.keys.title')} lead={t('members.keys.lead')} />
      {done === 'closed' && (
        <Callout tone="success" role="status">
          {t('members.keys.done.closed')}
        </Callout>
      )}
      {keys.length === 0 && <p className="text-muted">{t('members.keys.none')}</p>}
      {keys.length > 0 && (
        <ul className="divide-y divide-line border-line border-y">
          {keys.map((key) => (
            <Key key={key.id} t={t} row={key} close={acts.close} />
          ))}
        </ul>
      )}
      {open.length > 0 && <p>{t('members.keys.rotate')}</p>}
      {open.length < MOST_KEYS && <MakeKey action={acts.open} />}
      <Panel id="how" title={t('members.keys.how')}>
        <div className="grid gap-3">
          <p>{t('members.keys.how.post')}</p>
          <pre className="whitespace-pre-wrap break-words rounded-lg border border-line bg-sunken p-3 text-sm">
            {`curl -X POST '${address}' \\\n  -H 'Authorization: Bearer attune_…' \\\n  -H 'Content-Type: application/json' \\\n  -d '${body}'`}
          </pre>
          <p>{t('members.keys.how.fields')}</p>
          <p>{t('members.keys.how.again')}</p>
          <p>{t('members.keys.how.answers')}</p>
        </div>
      </Panel>
    </div>
  )
}

function Key({ t, row, close }: { t: Translate; row: MemberKeyRow; close: FormAction }) {
  const { id, name, ending, madeOn, usedOn, closedOn } = row
  const facts = [
    t('members.keys.ending', { ending }),
    t('members.keys.made', { date: formatDay(t.locale, madeOn) }),
    usedOn ? t('members.keys.used', { date: formatDay(t.locale, usedOn) }) : t('members.keys.unused'),
    ...(closedOn ? [t('members.keys.closedOn', { date: formatDay(t.locale, closedOn) })] : []),
  ]
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
      <div className="min-w-0">
        <p className="break-words font-semibold">{name}</p>
        <p className="figures text-muted">{facts.join(' · ')}</p>
      </div>
      {!closedOn && (
        <ActionButton id={`close-${id}`} action={close} input={{ keyId: id }} size="small">
          {t('members.keys.close')}
          <span className="sr-only">: {name}</span>
        </ActionButton>
      )}
    </li>
  )
}
