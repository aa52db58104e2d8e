import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { MembersView, NotListed } from '@/lib/people/queries/members'
import { Disclosure } from '../ui/disclosure'
import { Panel } from '../ui/panel'
import { TextLink } from '../ui/text-link'

type Props = { t: Translate; org: string; view: MembersView }

/** So many stand there at once; the others are one press away, so that the list itself is not far down on a phone. */
const FIRST = 5

/** Applicants whose membership nothing proves, each with the way to ask for a proof. */
export function NotOnList({ t, org, view: { missing, missingMore, may } }: Props) {
  const rest = missing.slice(FIRST)
  const people = (some: readonly NotListed[]) => <People t={t} org={org} some={some} ask={may.ask} />
  return (
    <Panel id="not-on-list" title={t('members.missing.title')} look={missing.length > 0 ? 'accent' : 'sunken'}>
      {missing.length === 0 ? (
        <p>{t('members.missing.none')}</p>
      ) : (
        <div className="grid gap-3">
          <p>{t('members.missing.lead')}</p>
          {people(missing.slice(0, FIRST))}
          {rest.length > 0 && (
            <Disclosure summary={t('members.missing.rest', { count: rest.length + missingMore })}>
              {people(rest)}
              {missingMore > 0 && (
                <p className="mt-3 text-muted">{t('members.missing.more', { count: missingMore })}</p>
              )}
            </Disclosure>
          )}
        </div>
      )}
    </Panel>
  )
}

type PeopleProps = { t: Translate; org: string; some: readonly NotListed[]; ask: boolean }

function People({ t, org, some, ask }: PeopleProps) {
  return (
    <ul className="divide-y divide-line">
      {some.map(({ applicationId, name, email, typed }) => {
        const href = `/${org}/office/applications/${applicationId}`
        return (
          <li key={applicationId} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-2.5">
            <TextLink href={href}>{name}</TextLink>
            <span className="break-all text-muted">{email}</span>
            <span className="text-muted">
              {typed ? t('members.missing.typed', { date: formatDay(t.locale, typed) }) : t('members.missing.nothing')}
            </span>
            {ask && (
              <TextLink href={`${href}/proofs#ask`}>
                {t('members.missing.ask')}
                <span className="sr-only">: {name}</span>
              </TextLink>
            )}
          </li>
        )
      })}
    </ul>
  )
}
