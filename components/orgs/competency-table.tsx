'use client'
import type { Competency } from '@/lib/orgs/schema/read-competencies'
import type { Domain } from '@/lib/rules/competencies'
import { useT } from '../layout/messages'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'

type Props = { list: readonly Competency[]; names: Readonly<Record<Domain, string>> }

/** The finer list as it stands, or would stand, under each domain. */
export function CompetencyTable({ list, names }: Props) {
  const t = useT()
  return (
    <Table caption={t('orgs.competencies.now')} cards dense>
      <THead>
        <Th>{t('orgs.competencies.domain')}</Th>
        <Th>{t('orgs.competencies.en')}</Th>
        <Th>{t('orgs.competencies.es')}</Th>
        <Th>{t('orgs.competencies.key')}</Th>
      </THead>
      <TBody>
        {list.map(({ domain, key, en, es }) => (
          <Tr key={key}>
            <RowTh>{names[domain]}</RowTh>
            <Td label={t('orgs.competencies.en')}>{en}</Td>
            <Td label={t('orgs.competencies.es')}>
              <span lang="es">{es}</span>
            </Td>
            <Td label={t('orgs.competencies.key')}>
              <code className="break-all text-sm">{key}</code>
            </Td>
          </Tr>
        ))}
      </TBody>
    </Table>
  )
}
