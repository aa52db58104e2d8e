import { FormLayout, Page } from '@/components/layout/page'
import { WordingForm, WordingWords } from '@/components/letters/wording-form'
import { WordingHistory } from '@/components/letters/wording-history'
import { WordingTexts } from '@/components/letters/wording-texts'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { wordingView } from '@/lib/orgs/queries/wordings'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { revertWordingAction, saveWordingAction } from '../actions'

type Props = { params: Promise<{ org: string; letter: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('letters.form.title')

export default async function WordingPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params, search }) =>
    wordingView(ctx, { letter: params.letter, locale: texts(search).locale }),
  )
  const { t, org, locale } = ctx
  const base = `/${params.org}/office/letters/wordings`
  const crumbs = [{ label: t('letters.title'), href: base }, { label: t.any(`letters.name.${view.letter}`) }]
  const [save, revert] = [saveWordingAction.bind(null, params.org), revertWordingAction.bind(null, params.org)]
  return (
    <WordingTexts locale={locale}>
      <Page width="full" top={<Breadcrumbs t={t} crumbs={crumbs} />}>
        <FormLayout side={<WordingWords t={t} view={view} />} sideOnPhone="bottom">
          <WordingForm t={t} base={base} view={view} done={texts(search).done} save={save} />
          <WordingHistory t={t} zone={org.zone} view={view} revert={revert} />
        </FormLayout>
      </Page>
    </WordingTexts>
  )
}
