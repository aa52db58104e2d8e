import { PageHeader } from '@/components/layout/page-header'
import { Callout } from '@/components/ui/callout'
import { Panel } from '@/components/ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { formatDay, formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { FeedbackSums, FormLine, FormsView } from '@/lib/references/queries/forms'

type Props = { t: Translate; base: string; view: FormsView; done?: string }

/** Which questions raters are asked for each category, and how they found answering them. */
export function FormsList({ t, base, view, done }: Props) {
  return (
    <>
      <PageHeader size="desk" title={t('references.forms.title')} lead={t('references.forms.lead')} />
      {done === 'published' && (
        <Callout tone="success" role="status">
          {t('references.forms.published')}
        </Callout>
      )}
      <Panel look="bare">
        <Table caption={t('references.forms.title')} cards dense>
          <THead>
            <Th>{t('references.forms.category')}</Th>
            <Th>{t('references.forms.version')}</Th>
            {view.mayPublish && <Th>{t('references.forms.edit')}</Th>}
          </THead>
          <TBody>
            {view.forms.map((form) => (
              <Tr key={form.category}>
                <RowTh>{categoryName(t, form.category)}</RowTh>
                <Td label={t('references.forms.version')}>{versionOf(t, form)}</Td>
                {view.mayPublish && (
                  <Td label={t('references.forms.edit')}>
                    <TextLink href={`${base}/${form.category || 'all'}`} className="inline-flex min-h-11 items-center">
                      {t(form.number === null ? 'references.forms.own' : 'references.forms.change')}
                      <span className="sr-only">: {categoryName(t, form.category)}</span>
                    </TextLink>
                  </Td>
                )}
              </Tr>
            ))}
          </TBody>
        </Table>
      </Panel>
      <Feedback t={t} feedback={view.feedback} />
    </>
  )
}

export function categoryName(t: Translate, category: string): string {
  return category === '' ? t('references.forms.all') : t.any(`rules.category.${category}`)
}

function versionOf(t: Translate, { category, number, publishedOn, questions }: FormLine): string {
  if (number === null) return t(category === '' ? 'references.forms.shipped' : 'references.forms.asAll')
  const on = publishedOn ? formatDay(t.locale, publishedOn) : ''
  return t('references.forms.ownVersion', { number, questions, on })
}

function Feedback({ t, feedback }: { t: Translate; feedback: FeedbackSums }) {
  const { answers, sums } = feedback
  return (
    <Panel title={t('references.feedback.sums')}>
      {answers === 0 ? (
        <p className="text-muted">{t('references.feedback.none')}</p>
      ) : (
        <div className="grid gap-6 md:grid-cols-3">
          {(['ease', 'clarity', 'time'] as const).map((question) => (
            <div key={question}>
              <h3 className="font-semibold">{t(`references.feedback.${question}`)}</h3>
              <dl className="figures mt-1 grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1">
                {sums[question].map(({ code, count }) => (
                  <div key={code} className="contents">
                    <dt>{t.any(`references.feedback.${question}.${code}`)}</dt>
                    <dd className="text-end font-semibold">{formatNumber(t.locale, count)}</dd>
                  </div>
                ))}
              </dl>
            </div>
          ))}
        </div>
      )}
    </Panel>
  )
}
