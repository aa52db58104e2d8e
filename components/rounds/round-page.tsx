import type { FormAction } from '@/lib/core/action-result'
import { formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { RoundRow } from '@/lib/rounds/queries'
import { ActionButton } from '../forms/action-button'
import { Panel } from '../ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { TextLink } from '../ui/text-link'
import { RoundForm } from './round-form'
import { howFull, RoundTag } from './rounds-list'

export type RoundActs = { change: FormAction; close: FormAction; reopen: FormAction; remove: FormAction }
type Props = { t: Translate; org: string; dateOrder: 'mdy' | 'dmy'; round: RoundRow; acts: RoundActs; backHref: string }

/** One round: what it says, where its applications stand, and how it ends. */
export function RoundPage({ t, org, dateOrder, round, acts, backHref }: Props) {
  return (
    <div className="grid min-w-0 gap-8">
      <RoundForm t={t} dateOrder={dateOrder} save={acts.change} backHref={backHref} round={round} />
      <Cohort t={t} desk={`/${org}/office/applications?round=${round.id}`} round={round} />
      <Ending t={t} round={round} acts={acts} />
    </div>
  )
}

function Cohort({ t, desk, round }: { t: Translate; desk: string; round: RoundRow }) {
  return (
    <Panel
      title={t('rounds.cohort.title')}
      look={round.cohort.length > 0 ? 'bare' : 'normal'}
      action={<RoundTag t={t} state={round.state} />}
      id="cohort"
    >
      {round.cohort.length === 0 ? (
        <p className="text-muted">{t('rounds.cohort.none')}</p>
      ) : (
        <Table caption={t('rounds.cohort.caption')} dense>
          <THead>
            <Th>{t('rounds.cohort.state')}</Th>
            <Th numeric>{t('rounds.cohort.count')}</Th>
          </THead>
          <TBody>
            {round.cohort.map(({ stage, count }) => (
              <Tr key={stage}>
                <RowTh>
                  {stage === 'draft' ? (
                    t('rounds.stage.draft')
                  ) : (
                    <TextLink quiet href={`${desk}&stage=${stage}`}>
                      {t.any(`rounds.stage.${stage}`)}
                    </TextLink>
                  )}
                </RowTh>
                <Td numeric>{formatNumber(t.locale, count)}</Td>
              </Tr>
            ))}
            <Tr>
              <RowTh>{t('rounds.list.cases')}</RowTh>
              <Td numeric className="font-semibold">
                {howFull(t, round)}
              </Td>
            </Tr>
          </TBody>
        </Table>
      )}
    </Panel>
  )
}

/** Closing, opening again, and deleting where nothing hangs on it. */
function Ending({ t, round, acts }: { t: Translate; round: RoundRow; acts: RoundActs }) {
  const { id, state, cases, placed } = round
  const input = { roundId: id }
  return (
    <>
      <Panel title={state === 'closed' ? undefined : t('rounds.close.title')} look="sunken" id="close">
        <p className="mb-3">{t(state === 'closed' ? 'rounds.reopen.text' : 'rounds.close.text')}</p>
        {state === 'closed' ? (
          <ActionButton id={`reopen-${id}`} action={acts.reopen} input={input}>
            {t('rounds.reopen.act')}
          </ActionButton>
        ) : (
          <ActionButton id={`close-${id}`} action={acts.close} input={input} icon="lock">
            {t('rounds.close.act')}
          </ActionButton>
        )}
      </Panel>
      <Panel title={t('rounds.delete.title')} look="sunken" id="delete">
        {placed > 0 ? (
          <p>{t('rounds.delete.hasCases', { count: placed })}</p>
        ) : (
          <>
            <p className="mb-3">{t('rounds.delete.text', { count: cases })}</p>
            <ActionButton id={`delete-${id}`} action={acts.remove} input={input} variant="danger" icon="trash">
              {t('rounds.delete.act')}
            </ActionButton>
          </>
        )}
      </Panel>
    </>
  )
}
