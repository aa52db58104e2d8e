import { Table, TBody, Td, THead, Th, Tr } from '@/components/ui/table'
import { Badge } from '@/components/ui/tag'
import { sayAll } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import type { RequirementRow } from '@/lib/rules/requirements'

/** Requirements as the edition's data has them: no number is written here. */
export function RequirementTable({
  t,
  caption,
  rows,
}: {
  t: Translate
  caption: string
  rows: readonly RequirementRow[]
}) {
  return (
    <Table caption={caption} cards showCaption>
      <THead>
        <Th>{t('front.category.requirement')}</Th>
        <Th>{t('front.category.asks')}</Th>
        <Th>{t('front.category.source')}</Th>
      </THead>
      <TBody>
        {rows.map((row) => (
          <Tr key={row.code}>
            <Th scope="row" className="align-top md:w-56">
              {t.any(`rules.requirement.${row.code}`)}{' '}
              {row.encouraged && <Badge>{t('front.category.encouraged')}</Badge>}
            </Th>
            <Td label={t('front.category.asks')} className="align-top">
              {sayAll(t, row.asks)}
            </Td>
            <Td label={t('front.category.source')} className="align-top text-muted text-sm md:w-44">
              {row.source.refs.join(', ')}
            </Td>
          </Tr>
        ))}
      </TBody>
    </Table>
  )
}
