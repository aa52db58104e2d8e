import type { CatalogueEntry, CataloguePage } from '@/lib/catalogue/queries/list'
import type { Translate } from '@/lib/i18n/translator'
import { ListPages } from '../layout/list-pages'
import { ButtonLink } from '../ui/button-link'
import { EmptyState } from '../ui/empty-state'
import { Panel } from '../ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { Badge } from '../ui/tag'
import { TextLink } from '../ui/text-link'
import { CatalogueFilters } from './filters'
import { hoursWords, sessionWords } from './words'

type Props = { t: Translate; org: string; view: CataloguePage }

/** The whole catalogue for the office, by title. */
export function OfficeList({ t, org, view: { rows, asked, next, previous } }: Props) {
  const base = `/${org}/office/catalogue`
  const filtered = Object.values(asked).some(Boolean)
  if (rows.length === 0 && !filtered) {
    return (
      <EmptyState
        icon="book-open"
        title={t('catalogue.office.none')}
        action={
          <ButtonLink href={`${base}/new`} icon="plus">
            {t('catalogue.office.publish')}
          </ButtonLink>
        }
      >
        {t('catalogue.office.noneText')}
      </EmptyState>
    )
  }
  return (
    <div className="grid min-w-0 gap-5">
      <CatalogueFilters t={t} href={base} asked={asked} />
      {rows.length === 0 && (
        <EmptyState icon="search" title={t('catalogue.public.none')}>
          {t('catalogue.public.noneText')}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <Panel look="bare">
          <Table caption={t('catalogue.office.title')} cards dense>
            <THead>
              <Th>{t('catalogue.office.training')}</Th>
              <Th>{t('catalogue.office.hours')}</Th>
              <Th>{t('catalogue.office.next')}</Th>
            </THead>
            <TBody>
              {rows.map((row) => (
                <TrainingRow key={row.id} t={t} row={row} base={base} />
              ))}
            </TBody>
          </Table>
        </Panel>
      )}
      <ListPages t={t} base={base} asked={asked} page={{ next, previous }} />
    </div>
  )
}

function TrainingRow({ t, row, base }: { t: Translate; row: CatalogueEntry; base: string }) {
  const [next] = row.upcoming
  return (
    <Tr>
      <RowTh>
        <TextLink quiet plain href={`${base}/${row.id}`} className="break-words">
          {row.title}
        </TextLink>
        <span className="block font-normal text-muted text-sm">{row.provider}</span>
        {row.standing !== 'open' && <Badge>{t(`catalogue.standing.${row.standing}`)}</Badge>}
      </RowTh>
      <Td label={t('catalogue.office.hours')} className="figures">
        {hoursWords(t, row)}
      </Td>
      <Td label={t('catalogue.office.next')} className="figures">
        {next ? sessionWords(t, next) : '–'}
      </Td>
    </Tr>
  )
}
