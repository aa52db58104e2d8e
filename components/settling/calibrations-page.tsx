import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { CalibrationsView } from '@/lib/reviewers/queries/calibrations'
import { ActionForm } from '../forms/action-form'
import { DateField } from '../forms/date-field'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'
import { PageHeader } from '../layout/page-header'
import { EmptyState } from '../ui/empty-state'
import { Panel } from '../ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { StatusTag } from '../ui/tag'
import { TextLink } from '../ui/text-link'

type Org = { slug: string; dateOrder: 'mdy' | 'dmy' }
type Props = { t: Translate; org: Org; view: CalibrationsView; open: FormAction }

/** Cases for practice: what the pool has read and reads, and a way to open another. */
export function CalibrationsPage({ t, org, view, open }: Props) {
  const { calibrations, openable } = view
  return (
    <>
      <PageHeader size="desk" title={t('settling.calibration.title')} lead={t('settling.calibration.lead')} />
      {calibrations.length === 0 ? (
        <EmptyState title={t('settling.calibration.none')}>{t('settling.calibration.noneWhy')}</EmptyState>
      ) : (
        <Panel look="bare">
          <Table caption={t('settling.calibration.title')} cards>
            <THead>
              <Th>{t('settling.calibration.case')}</Th>
              <Th>{t('settling.calibration.category')}</Th>
              <Th>{t('settling.calibration.due')}</Th>
              <Th numeric>{t('settling.calibration.inOf')}</Th>
              <Th>{t('settling.calibration.state')}</Th>
            </THead>
            <TBody>
              {calibrations.map((one) => (
                <Tr key={one.id}>
                  <RowTh>
                    <TextLink href={`/${org.slug}/office/calibrations/${one.id}`}>{one.title}</TextLink>
                  </RowTh>
                  <Td label={t('settling.calibration.category')}>{t.any(`rules.category.${one.category}`)}</Td>
                  <Td label={t('settling.calibration.due')}>{formatDay(t.locale, one.dueOn)}</Td>
                  <Td label={t('settling.calibration.inOf')} numeric>
                    {one.in} / {one.asked}
                  </Td>
                  <Td label={t('settling.calibration.state')}>
                    <StatusTag tone={one.closedAt ? 'neutral' : 'info'}>
                      {t(one.closedAt ? 'settling.calibration.closed' : 'settling.calibration.open')}
                    </StatusTag>
                  </Td>
                </Tr>
              ))}
            </TBody>
          </Table>
        </Panel>
      )}
      <Panel title={t('settling.calibration.new')}>
        {openable.length === 0 ? (
          <p className="text-muted">{t('settling.calibration.nothing')}</p>
        ) : (
          <ActionForm id="open-calibration" action={open}>
            <SelectField
              name="applicationId"
              label={t('settling.calibration.which')}
              hint={t('settling.calibration.whichHint')}
              width="full"
              emptyLabel={t('settling.calibration.choose')}
              choices={openable.map((one) => ({
                value: one.id,
                label: t('settling.calibration.shape', {
                  category: t.any(`rules.category.${one.category}`),
                  state: t.any(`review.state.${one.state}`),
                  on: formatDay(t.locale, one.decidedOn),
                  entries: one.entries,
                }),
              }))}
            />
            <TextField name="title" label={t('settling.calibration.name')} hint={t('settling.calibration.nameHint')} />
            <DateField name="dueOn" label={t('settling.calibration.due')} dateOrder={org.dateOrder} />
            <div>
              <SubmitButton>{t('settling.calibration.button')}</SubmitButton>
            </div>
          </ActionForm>
        )}
      </Panel>
    </>
  )
}
