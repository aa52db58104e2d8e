import { LOCALES, type Locale } from '@/lib/i18n/catalogue'
import type { Translate } from '@/lib/i18n/translator'
import type { WordingLine } from '@/lib/orgs/queries/wordings'
import { PageHeader } from '../layout/page-header'
import { Panel } from '../ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { TextLink } from '../ui/text-link'

type Props = { t: Translate; base: string; languages: readonly Locale[]; letters: readonly WordingLine[] }

/** Every kind of letter, what it is for, and whether it goes out in the association's own words. */
export function WordingsList({ t, base, languages, letters }: Props) {
  const shown = LOCALES.filter((locale) => languages.includes(locale))
  return (
    <>
      <PageHeader size="desk" title={t('letters.title')} lead={t('letters.lead')} />
      <Panel look="bare">
        <Table caption={t('letters.title')} cards dense>
          <THead>
            <Th>{t('letters.letter')}</Th>
            {shown.map((locale) => (
              <Th key={locale}>{t(`common.language.${locale}`)}</Th>
            ))}
          </THead>
          <TBody>
            {letters.map(({ letter, own }) => (
              <Tr key={letter}>
                <RowTh>
                  {t.any(`letters.name.${letter}`)}
                  <span className="block font-normal text-muted text-sm">{t.any(`letters.for.${letter}`)}</span>
                </RowTh>
                {shown.map((locale) => (
                  <Td key={locale} label={t(`common.language.${locale}`)}>
                    <TextLink href={`${base}/${letter}?locale=${locale}`}>
                      <span className="sr-only">
                        {t('letters.edit', {
                          letter: t.any(`letters.name.${letter}`),
                          language: t(`common.language.${locale}`),
                        })}
                        {': '}
                      </span>
                      {t(`letters.state.${own[locale]}`)}
                    </TextLink>
                  </Td>
                ))}
              </Tr>
            ))}
          </TBody>
        </Table>
      </Panel>
    </>
  )
}
