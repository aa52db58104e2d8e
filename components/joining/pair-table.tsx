import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/catalogue'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { Compared, PairView } from '@/lib/joining/queries/pair'
import { COUNTED } from '@/lib/joining/schema'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { TextLink } from '../ui/text-link'

type Props = { t: Translate; locale: Locale; org: string; view: PairView }
type Row = { id: string; label: string; of: (person: Compared) => ReactNode[] }

/** Both entries, line by line; what one of them lacks reads as nothing, so that both columns stay level. */
export function PairTable({ t, locale, org, view }: Props) {
  const { one, other } = view
  const day = (date: string) => formatDay(locale, date as Compared['since'])
  const text = (value: string) => (value ? [value] : [])
  const rows: Row[] = [
    { id: 'phone', label: t('joining.pair.phone'), of: ({ phone }) => text(phone) },
    { id: 'place', label: t('joining.pair.place'), of: ({ place }) => text(place) },
    { id: 'since', label: t('joining.pair.since'), of: ({ since }) => [day(since)] },
    {
      id: 'account',
      label: t('joining.pair.account'),
      of: ({ account }) => [t(account ? 'joining.pair.accountYes' : 'joining.pair.accountNo')],
    },
    {
      id: 'roles',
      label: t('joining.pair.roles'),
      of: ({ roles }) => roles.map((role) => t.any(`common.role.${role}`)),
    },
    {
      id: 'applications',
      label: t('joining.pair.applications'),
      of: ({ applications }) =>
        applications.map(({ id, reference, state }) => (
          <span key={id}>
            <TextLink href={`/${org}/office/applications/${id}`}>{reference}</TextLink> {t.any(`review.state.${state}`)}
          </span>
        )),
    },
    {
      id: 'endorsements',
      label: t('joining.pair.endorsements'),
      of: ({ endorsements }) =>
        endorsements.map(
          ({ number, category, status }) =>
            `${t.any(`rules.category.${category}`)}, ${number}, ${t.any(`register.status.${status}`)}`,
        ),
    },
    {
      id: 'memberships',
      label: t('joining.pair.memberships'),
      of: ({ memberships }) =>
        memberships.map(({ association, from, to }) => `${association}, ${day(from)} – ${day(to)}`),
    },
    {
      id: 'entries',
      label: t('joining.pair.entries'),
      of: ({ counts }) =>
        COUNTED.filter((kind) => counts[kind] > 0).map((kind) =>
          t('joining.pair.entry', { kind: t(`joining.kind.${kind}`), count: counts[kind] }),
        ),
    },
  ]
  return (
    <Table caption={t('joining.pair.caption')} cards>
      <THead>
        <Th>{t('joining.pair.what')}</Th>
        {[one, other].map(({ id, name, email }) => (
          <Th key={id}>
            <span className="block">{name}</span>
            <span className="wrap-anywhere block font-normal">{email}</span>
          </Th>
        ))}
      </THead>
      <TBody>
        {rows.map(({ id, label, of }) => (
          <Tr key={id}>
            <RowTh>{label}</RowTh>
            {[one, other].map((person) => (
              <Td key={person.id} label={person.email}>
                <Lines lines={of(person)} none={t('joining.pair.none')} />
              </Td>
            ))}
          </Tr>
        ))}
      </TBody>
    </Table>
  )
}

function Lines({ lines, none }: { lines: ReactNode[]; none: string }) {
  if (lines.length === 0) return <span className="text-muted">{none}</span>
  const [only] = lines
  if (lines.length === 1) return <span className="wrap-anywhere">{only}</span>
  return (
    <ul className="grid gap-0.5">
      {lines.map((line, place) => (
        <li key={typeof line === 'string' ? line : `line-${place}`} className="wrap-anywhere">
          {line}
        </li>
      ))}
    </ul>
  )
}
