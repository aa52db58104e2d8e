import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { FindCategory } from '@/components/public/find-category'
import { answersFrom, findCategory } from '@/lib/rules/find-category'
import type { Search } from '@/lib/web/enter'
import { visit } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = (): Promise<Metadata> => titled('front.find.title')

export default async function FindPage(props: Props) {
  const { ctx, search } = await visit(props, async () => null)
  const answers = answersFrom(search)
  return (
    <Page>
      <FindCategory
        t={ctx.t}
        slug={ctx.org.slug}
        contactEmail={ctx.org.contactEmail}
        answers={answers}
        found={findCategory(answers)}
      />
    </Page>
  )
}
