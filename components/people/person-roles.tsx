import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { StaffPerson, StaffRole } from '@/lib/people/queries/staff'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { StatusTag } from '../ui/tag'
import { TextLink } from '../ui/text-link'

type Props = { t: Translate; org: string; view: StaffPerson; done?: string }

/** One person and every role there is: what each allows, who holds it, and the way to change it. */
export function PersonRoles({ t, org, view, done }: Props) {
  return (
    <>
      <PageHeader size="desk" title={view.name} meta={<span className="break-all text-muted">{view.email}</span>} />
      {(done === 'granted' || done === 'withdrawn') && (
        <Callout tone="success" role="status">
          {t(`people.role.done.${done}`)}
        </Callout>
      )}
      <Panel look="bare" title={t('people.role.title')}>
        <ul className="divide-y divide-line border-line border-t">
          {view.roles.map((role) => (
            <li key={role.role} className="grid gap-2 px-5 py-4 sm:grid-cols-[minmax(0,1fr)_auto] sm:px-6">
              <div className="min-w-0">
                <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <span className="font-semibold">{t(`common.role.${role.role}`)}</span>
                  {role.since && <StatusTag tone="success">{t('people.role.held')}</StatusTag>}
                </p>
                <p className="mt-1 max-w-prose text-muted text-sm">{t(`people.role.what.${role.role}`)}</p>
                {role.since && <p className="mt-1 text-sm">{heldSince(t, role)}</p>}
              </div>
              <Change t={t} href={`/${org}/office/people/${view.id}/${role.role}`} role={role} />
            </li>
          ))}
        </ul>
      </Panel>
    </>
  )
}

function heldSince(t: Translate, { since, grantedBy }: StaffRole): string {
  const day = since ? formatDay(t.locale, since) : ''
  return grantedBy ? t('people.role.sinceBy', { day, name: grantedBy }) : t('people.role.since', { day })
}

function Change({ t, href, role }: { t: Translate; href: string; role: StaffRole }) {
  if (!role.may.yes) return <p className="max-w-56 text-muted text-sm">{t.any(role.may.reason)}</p>
  return (
    <p className="sm:self-center">
      <TextLink href={href} className="inline-flex min-h-11 items-center">
        {t(role.since ? 'people.role.withdraw' : 'people.role.grant')}
        <span className="sr-only">: {t(`common.role.${role.role}`)}</span>
      </TextLink>
    </p>
  )
}
