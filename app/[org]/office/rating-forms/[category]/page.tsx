import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { QuestionsForm } from '@/components/references/questions-form'
import { RefusalTexts } from '@/components/references/refusal-texts'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { formEdit } from '@/lib/references/queries/forms'
import { isCategoryCode } from '@/lib/rules/categories'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { publishFormAction } from '../actions'

type Props = { params: Promise<{ org: string; category: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('references.form.title')

export default async function QuestionsPage(props: Props) {
  const { category: code } = await props.params
  if (code !== 'all' && !isCategoryCode(code)) notFound()
  const { ctx, params, view } = await enter(props, (ctx, { search }) =>
    formEdit(ctx, code === 'all' ? '' : code, texts(search).from === 'attune'),
  )
  const { t } = ctx
  const base = `/${params.org}/office/rating-forms`
  const crumbs = [{ label: t('references.forms.title'), href: base }, { label: t('references.form.title') }]
  return (
    <RefusalTexts locale={ctx.locale} of={['references']}>
      <Page width="normal" top={<Breadcrumbs t={t} crumbs={crumbs} />}>
        <QuestionsForm t={t} base={base} view={view} action={publishFormAction.bind(null, params.org)} />
      </Page>
    </RefusalTexts>
  )
}
