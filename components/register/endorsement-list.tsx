import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { EndorsementView } from '@/lib/register/queries/own'
import { ActionButton } from '../forms/action-button'
import { ButtonLink } from '../ui/button-link'
import { EmptyState } from '../ui/empty-state'
import { Panel } from '../ui/panel'
import { FactList } from '../ui/summary-list'
import { TextLink } from '../ui/text-link'
import { EndorsementStatusTag } from './status-tag'

type Acts = { list: FormAction; unlist: FormAction }
type Props = { t: Translate; org: string; origin: string; endorsements: readonly EndorsementView[]; acts?: Acts }

/** Endorsements with their certificates, and the bearer's say over the public register. */
export function EndorsementList({ t, org, origin, endorsements, acts }: Props) {
  if (endorsements.length === 0) {
    return (
      <EmptyState
        icon="award"
        title={t('register.own.none')}
        action={
          <ButtonLink href={`/${org}/categories`} variant="secondary">
            {t('common.nav.categories')}
          </ButtonLink>
        }
      >
        {t('register.own.noneText')}
      </EmptyState>
    )
  }
  return (
    <ul className="grid gap-6">
      {endorsements.map((one) => (
        <li key={one.id}>
          <Endorsement t={t} org={org} origin={origin} one={one} acts={acts} />
        </li>
      ))}
    </ul>
  )
}

type OneProps = Omit<Props, 'endorsements'> & { one: EndorsementView }

function Endorsement({ t, org, origin, one, acts }: OneProps) {
  const day = (date: typeof one.awardedOn) => formatDay(t.locale, date, 'long')
  const verify = `/verify/${encodeURIComponent(one.number)}`
  const base = `/${org}/endorsements/${one.id}`
  const addOns = one.addOns.map(({ code, toDay, over }) => {
    const name = t.any(`rules.addOn.${code}`)
    if (!toDay) return name
    return t(over ? 'register.addOn.over' : 'register.addOn.until', { name, until: day(toDay) })
  })
  return (
    <Panel
      title={t.any(`rules.category.${one.category}`)}
      action={<EndorsementStatusTag t={t} status={one.status} />}
      footer={
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <ButtonLink href={`${base}/certificate`} icon="download" plain>
            {t('register.certificate')}
          </ButtonLink>
          {acts && (
            <ActionButton
              id={`listing-${one.id}`}
              action={one.listed ? acts.unlist : acts.list}
              input={{ endorsementId: one.id }}
              icon={one.listed ? 'eye-off' : 'eye'}
            >
              {t(one.listed ? 'register.listing.unlist' : 'register.listing.list')}
            </ActionButton>
          )}
        </div>
      }
    >
      <FactList
        columns={2}
        facts={[
          { id: 'number', label: t('register.number'), value: <strong className="figures">{one.number}</strong> },
          { id: 'awarded', label: t('register.awardedOn'), value: day(one.awardedOn) },
          ...(addOns.length > 0 ? [{ id: 'addOns', label: t('register.addOns'), value: addOns.join(', ') }] : []),
          {
            id: 'listed',
            label: t('register.listing.label'),
            value: t(one.listed ? 'register.listing.shown' : 'register.listing.hidden', { name: one.name }),
          },
          {
            id: 'verify',
            label: t('register.verify.share'),
            value: (
              <TextLink href={verify} className="break-all">
                {`${origin.replace(/^https?:\/\//, '')}${verify}`}
              </TextLink>
            ),
          },
        ]}
      />
    </Panel>
  )
}
