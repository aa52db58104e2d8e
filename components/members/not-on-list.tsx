import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { MembersView } from '@/lib/people/queries/members'
import { Panel } from '../ui/panel'
import { TextLink } from '../ui/text-link'

type Props = { t: Translate; org: string; view: MembersView }

/** Applicants whose membership nothing proves, each with the way to ask for a proof. */
export function NotOnList({ t, org, view: { missing, missingMore, may } }: Props) {
  return (
    <Panel id="not-on-list" title={t('members.missing.title')} look={missing.length > 0 ? 'accent' : 'sunken'}>
      {missing.length === 0 ? (
        <p>{t('members.missing.none')}</p>
      ) : (
        <div className="grid gap-3">
          <p>{t('members.missing.lead')}</p>
          <ul className="divide-y divide-line">
            {missing.map(({ applicationId, name, email, typed }) => {
              const href = `/${org}/office/applications/${applicationId}`
              return (
                <li key={applicationId} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-2.5">
                  <TextLink href={href}>{name}</TextLink>
                  <span className="break-all text-muted">{email}</span>
                  <span className="text-muted">
                    {typed
                      ? t('members.missing.typed', { date: formatDay(t.locale, typed) })
                      : t('members.missing.nothing')}
                  </span>
                  {may.ask && (
                    <TextLink href={`${href}/proofs#ask`}>
                      {t('members.missing.ask')}
                      <span className="sr-only">: {name}</span>
                    </TextLink>
                  )}
                </li>
              )
            })}
          </ul>
          {missingMore > 0 && <p className="text-muted">{t('members.missing.more', { count: missingMore })}</p>}
        </div>
      )}
    </Panel>
  )
}
