import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { CommentMailForm } from '@/components/messages/comment-mail-form'
import { OwnLettersView } from '@/components/messages/own-letters'
import { ownLetters } from '@/lib/people/queries/letters'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { chooseCommentMailAction } from './actions'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('messages.letters.title')

/** Every letter the association wrote to whoever is looking, and how they want to hear of comments. */
export default async function OwnLettersPage(props: Props) {
  const { ctx, view } = await enter(props, (ctx, { search }) => ownLetters(ctx, texts(search)))
  const { t, org } = ctx
  return (
    <Page>
      <PageHeader title={t('messages.letters.title')} lead={t('messages.letters.lead', { org: org.shortName })} />
      <OwnLettersView t={t} org={org} view={view} />
      <ErrorTexts locale={ctx.locale} of={['people']}>
        <CommentMailForm
          t={t}
          org={org.shortName}
          choice={view.commentMail}
          save={chooseCommentMailAction.bind(null, org.slug)}
        />
      </ErrorTexts>
    </Page>
  )
}
