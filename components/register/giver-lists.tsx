import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { GiversView } from '@/lib/register/queries/office'
import { hrefWith } from '../layout/href-with'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { TextLink } from '../ui/text-link'

/** Givers the association vouches for, and those people named whom nobody knows yet. */
export function GiverLists({ t, org, view }: { t: Translate; org: string; view: GiversView }) {
  const { vetted, waiting, mayVet, mayReaddress } = view
  const vetHref = (name: string, email: string) => {
    const [given = '', ...family] = name.split(' ')
    return hrefWith(`/${org}/office/givers/vet`, { given, family: family.join(' '), email })
  }
  return (
    <div className="grid gap-6">
      {!mayVet.yes && <Callout tone="info">{t.any(mayVet.reason)}</Callout>}
      <Panel look="bare" title={t('register.givers.vetted')}>
        {vetted.length === 0 ? (
          <p className="px-5 pb-5 text-muted sm:px-6">{t('register.givers.noneVetted')}</p>
        ) : (
          <Table caption={t('register.givers.vetted')} cards dense>
            <THead>
              <Th>{t('register.name')}</Th>
              <Th>{t('register.vet.email')}</Th>
              <Th>{t('register.vet.from')}</Th>
              <Th>{t('register.vet.to')}</Th>
              <Th>{t('register.vet.note')}</Th>
            </THead>
            <TBody>
              {vetted.map(({ id, personId, hasAccount, name, email, from, to, note, over }) => (
                <Tr key={id}>
                  <RowTh>{name}</RowTh>
                  <Td label={t('register.vet.email')}>
                    <span className="break-words">{email}</span>
                    {mayReaddress && !hasAccount && (
                      <TextLink href={`/${org}/office/givers/${personId}`} className="block">
                        {t('register.readdress.open')}
                        <span className="sr-only">: {name}</span>
                      </TextLink>
                    )}
                  </Td>
                  <Td label={t('register.vet.from')}>{formatDay(t.locale, from)}</Td>
                  <Td label={t('register.vet.to')}>
                    {formatDay(t.locale, to)}
                    {over && ` · ${t('register.givers.over')}`}
                  </Td>
                  <Td label={t('register.vet.note')} empty={!note}>
                    {note}
                  </Td>
                </Tr>
              ))}
            </TBody>
          </Table>
        )}
      </Panel>
      <Panel look="bare" title={t('register.givers.waiting')}>
        <p className="max-w-prose px-5 pb-3 text-muted sm:px-6">{t('register.givers.waitingLead')}</p>
        {waiting.length > 0 && (
          <Table caption={t('register.givers.waiting')} cards dense>
            <THead>
              <Th>{t('register.name')}</Th>
              <Th>{t('register.vet.email')}</Th>
              <Th>{t('register.givers.namedBy')}</Th>
              <Th numeric>{t('register.givers.runs')}</Th>
            </THead>
            <TBody>
              {waiting.map(({ id, name, email, applicant, runs }) => (
                <Tr key={id}>
                  <RowTh>{mayVet.yes ? <TextLink href={vetHref(name, email)}>{name}</TextLink> : name}</RowTh>
                  <Td label={t('register.vet.email')}>{email}</Td>
                  <Td label={t('register.givers.namedBy')}>{applicant}</Td>
                  <Td label={t('register.givers.runs')} numeric>
                    {runs}
                  </Td>
                </Tr>
              ))}
            </TBody>
          </Table>
        )}
      </Panel>
    </div>
  )
}
