import { formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { OwnLetters } from '@/lib/people/queries/letters'
import { ListPages } from '../layout/list-pages'
import { EmptyState } from '../ui/empty-state'
import { Panel } from '../ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { StatusTag } from '../ui/tag'
import { TextLink } from '../ui/text-link'
import { LETTER_LOOK, letterMoment, letterName } from './letter-words'

type Props = { t: Translate; org: { slug: string; zone: string }; view: OwnLetters }

/** Every letter somebody was sent, and what became of it. */
export function OwnLettersView({ t, org, view: { letters, next } }: Props) {
  const base = `/${org.slug}/letters`
  if (letters.length === 0) {
    return (
      <EmptyState icon="mail" title={t('messages.letters.none')}>
        {t('messages.letters.noneText')}
      </EmptyState>
    )
  }
  return (
    <div className="grid gap-5">
      <Panel look="bare">
        <Table caption={t('messages.letters.caption')} cards>
          <THead>
            <Th>{t('messages.letters.subject')}</Th>
            <Th>{t('messages.letters.when')}</Th>
            <Th>{t('messages.letters.state')}</Th>
          </THead>
          <TBody>
            {letters.map((letter) => {
              const when = letterMoment(letter)
              return (
                <Tr key={letter.id}>
                  <RowTh>
                    <TextLink quiet href={`${base}/${letter.id}`}>
                      {letterName(t, letter)}
                    </TextLink>
                  </RowTh>
                  <Td label={t('messages.letters.when')} className="figures">
                    <time dateTime={when.toISOString()}>{formatMoment(t.locale, when, org.zone)}</time>
                  </Td>
                  <Td label={t('messages.letters.state')}>
                    <StatusTag {...LETTER_LOOK[letter.state]}>{t(`messages.letters.${letter.state}`)}</StatusTag>
                  </Td>
                </Tr>
              )
            })}
          </TBody>
        </Table>
      </Panel>
      <ListPages t={t} base={base} page={{ next }} />
    </div>
  )
}
