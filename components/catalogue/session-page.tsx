import type { RosterLine, SessionView } from '@/lib/catalogue/queries/office'
import type { FormAction } from '@/lib/core/action-result'
import { writeCode } from '@/lib/core/session-code'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import { ActionButton } from '../forms/action-button'
import { Section } from '../layout/page'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { FactList } from '../ui/summary-list'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { Badge } from '../ui/tag'
import { RosterForm } from './roster-form'
import { placeWords } from './words'

type Props = {
  t: Translate
  org: string
  view: SessionView
  filled?: { added: number; already: number }
  fill: FormAction
  strike: FormAction
  cancel: FormAction
}

/** One session for the office: its code and sheet, who was there, and a list to add people by. */
export function SessionPage({ t, org, view, filled, fill, strike, cancel }: Props) {
  const { training, session, roster, address, begun } = view
  const here = `/${org}/office/catalogue/${training.id}/${session.id}`
  const on = formatDay(t.locale, session.onDay)
  const counted = roster.filter((line) => !line.struck).length
  return (
    <div className="grid gap-8">
      {filled && (
        <Callout tone="success" role="status">
          {t('catalogue.roster.filled', filled)}
        </Callout>
      )}
      <PageHeader
        size="desk"
        title={t('catalogue.session.title', { title: training.title, on })}
        lead={placeWords(t, session)}
        actions={
          !session.cancelled && (
            <ButtonLink href={`${here}/sheet`} variant="secondary" icon="printer" plain>
              {t('catalogue.session.sheet')}
            </ButtonLink>
          )
        }
      />
      {session.cancelled ? (
        <Callout tone="warning">{t('catalogue.session.cancelled')}</Callout>
      ) : (
        <FactList
          columns={3}
          facts={[
            {
              id: 'code',
              label: t('catalogue.session.code'),
              value: <strong className="figures text-2xl tracking-wider">{writeCode(session.code)}</strong>,
            },
            {
              id: 'until',
              label: t('catalogue.plan.codeUntil'),
              value: formatDay(t.locale, session.codeUntil),
            },
            {
              id: 'address',
              label: t('catalogue.session.address'),
              value: <span className="break-all text-sm">{address}</span>,
            },
          ]}
        />
      )}
      <Section id="roster" title={t('catalogue.roster.title')}>
        <p className="figures mb-3">
          {roster.length === 0 ? t('catalogue.roster.none') : t('catalogue.roster.total', { count: counted })}
        </p>
        {roster.length > 0 && (
          <Panel look="bare">
            <Roster t={t} roster={roster} strike={strike} />
          </Panel>
        )}
      </Section>
      {!session.cancelled && begun && (
        <Panel title={t('catalogue.roster.fill')}>
          <div className="grid gap-5">
            <p className="max-w-prose text-muted">{t('catalogue.roster.fillLead')}</p>
            <RosterForm
              sessionId={session.id}
              fill={fill}
              words={{
                list: t('catalogue.roster.list'),
                file: t('catalogue.roster.file'),
                fileHint: t('catalogue.roster.fileHint'),
                fileUnread: t('catalogue.roster.fileUnread'),
                button: t('catalogue.roster.button'),
              }}
            />
          </div>
        </Panel>
      )}
      {!session.cancelled && counted === 0 && (
        <div>
          <ActionButton id={`cancel-${session.id}`} action={cancel} input={{ sessionId: session.id }} variant="danger">
            {t('catalogue.session.cancel')}
          </ActionButton>
        </div>
      )}
    </div>
  )
}

function Roster({ t, roster, strike }: { t: Translate; roster: readonly RosterLine[]; strike: FormAction }) {
  return (
    <Table caption={t('catalogue.roster.title')} cards dense>
      <THead>
        <Th>{t('catalogue.roster.name')}</Th>
        <Th>{t('catalogue.roster.how')}</Th>
        <Th>{t('catalogue.roster.log')}</Th>
        <Th>
          <span className="sr-only">{t('catalogue.roster.strike')}</span>
        </Th>
      </THead>
      <TBody>
        {roster.map((line) => (
          <Tr key={line.id}>
            <RowTh>
              {line.name ?? line.email}
              <span className="block break-all font-normal text-muted text-sm">
                {line.name ? line.email : t('catalogue.roster.noAccount')}
              </span>
            </RowTh>
            <Td label={t('catalogue.roster.how')}>{t(`catalogue.roster.how.${line.how}`)}</Td>
            <Td label={t('catalogue.roster.log')}>
              {t(line.logged ? 'catalogue.roster.logged' : 'catalogue.roster.notLogged')}
            </Td>
            <Td acts>
              {line.struck ? (
                <Badge>{t('catalogue.roster.struck')}</Badge>
              ) : (
                <ActionButton
                  id={`strike-${line.id}`}
                  action={strike}
                  input={{ attendanceId: line.id }}
                  variant="link"
                  size="small"
                >
                  {t('catalogue.roster.strike')}
                  <span className="sr-only"> {line.name ?? line.email}</span>
                </ActionButton>
              )}
            </Td>
          </Tr>
        ))}
      </TBody>
    </Table>
  )
}
