import type { Translate } from '@/lib/i18n/translator'
import type { CoverageView, CoverEntry } from '@/lib/portfolio/queries/coverage'
import type { Domain } from '@/lib/rules/competencies'
import { COVERING, type Covering } from '@/lib/rules/sections'
import { hrefWith } from '../layout/href-with'
import { Disclosure } from '../ui/disclosure'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { StatusTag } from '../ui/tag'
import { TextLink } from '../ui/text-link'

const TONE = { covered: 'success', waits: 'warning', gap: 'neutral' } as const
const SHOWN = 3

type Props = { t: Translate; path: string; rows: CoverageView['rows']; finer: CoverageView['finer'] }

/** Domains by kind of evidence; every entry leads to itself. On a phone each domain is a card. */
export function CoverageGrid({ t, path, rows, finer }: Props) {
  return (
    <Table caption={t('portfolio.competencies.title')} cards>
      <THead>
        <Th>{t('portfolio.competencies.domain')}</Th>
        <Th>{t('portfolio.competencies.state')}</Th>
        {COVERING.map((kind) => (
          <Th key={kind}>{t(`portfolio.competencies.kind.${kind}`)}</Th>
        ))}
      </THead>
      <TBody>
        {rows.map(({ domain, state, cells }) => (
          <Tr key={domain}>
            <RowTh>
              {t(`rules.domain.${domain}`)}
              <FinerList t={t} names={finer.get(domain) ?? []} />
            </RowTh>
            <Td label={t('portfolio.competencies.state')}>
              <StatusTag tone={TONE[state]}>{t(`portfolio.competencies.state.${state}`)}</StatusTag>
            </Td>
            {COVERING.map((kind) => (
              <Td key={kind} label={t(`portfolio.competencies.kind.${kind}`)} empty={cells[kind].length === 0}>
                <Cell {...{ t, path, kind, domain }} entries={cells[kind]} />
              </Td>
            ))}
          </Tr>
        ))}
      </TBody>
    </Table>
  )
}

/** What the association wants to see within a domain; nothing where it loaded no list. */
function FinerList({ t, names }: { t: Translate; names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <div className="font-normal text-sm">
      <Disclosure summary={t('claims.finer', { count: names.length })}>
        <ul className="list-disc ps-4">
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}

type CellProps = { t: Translate; path: string; kind: Covering; domain: Domain; entries: CoverEntry[] }

function Cell({ t, path, kind, domain, entries }: CellProps) {
  if (entries.length === 0) return <span className="sr-only">{t('portfolio.competencies.none')}</span>
  const counting = [...entries].sort((a, b) => Number(b.how === 'counts') - Number(a.how === 'counts'))
  const rest = entries.length - SHOWN
  return (
    <ul className="grid gap-1 text-sm">
      {counting.slice(0, SHOWN).map((entry) => (
        <li key={entry.id}>
          <TextLink href={`${path}/${kind}/${entry.id}`}>{entry.title || t('claims.entry.untitled')}</TextLink>
          {entry.how !== 'counts' && (
            <span className="text-muted"> ({t(`portfolio.competencies.how.${entry.how}`)})</span>
          )}
        </li>
      ))}
      {rest > 0 && (
        <li>
          <TextLink href={hrefWith(`${path}/${kind}`, { domain })} quiet>
            +{t('portfolio.competencies.more', { count: rest })}
          </TextLink>
        </li>
      )}
    </ul>
  )
}
