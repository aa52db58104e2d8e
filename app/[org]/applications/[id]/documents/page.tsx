import { DocumentList } from '@/components/portfolio/document-list'
import { LedgerPage } from '@/components/portfolio/ledger-page'
import { LedgerTexts } from '@/components/portfolio/ledger-texts'
import { PagesForm } from '@/components/portfolio/pages-form'
import { placeOf } from '@/components/portfolio/place'
import { documentsView } from '@/lib/portfolio/queries/section'
import { ACCEPTED_FILES, MOST_BYTES } from '@/lib/portfolio/schema/documents'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { ThreadBeside } from '../thread-beside'
import { pairDocumentsAction, unpairDocumentAction } from './actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('ledger.documents.title')

export default async function DocumentsPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) => documentsView(ctx, params.id))
  const place = placeOf({ ctx, params, search })
  const { t, locale } = ctx
  const [pair, unpair] = [pairDocumentsAction.bind(null, params.org), unpairDocumentAction.bind(null, params.org)]
  const none = { title: t('ledger.documents.empty'), text: t('ledger.documents.emptyText'), icon: 'file-plus' as const }
  const upload = { url: `${place.base}/documents/upload`, accept: ACCEPTED_FILES, maxBytes: MOST_BYTES }
  return (
    <LedgerTexts locale={locale}>
      <LedgerPage
        place={place}
        view={view}
        thread={<ThreadBeside of="documents" page={props} />}
        title={t('ledger.documents.title')}
        lead={t('ledger.documents.lead')}
        empty={view.documents.length === 0 ? none : undefined}
      >
        <DocumentList {...{ place, view, pair, unpair }} documents={view.documents} zone={ctx.org.zone} />
        {view.own && view.mayAdd && <PagesForm id="upload" label={t('ledger.pages.label')} {...upload} />}
      </LedgerPage>
    </LedgerTexts>
  )
}
