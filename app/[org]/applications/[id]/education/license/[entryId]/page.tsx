import { licenceFacts } from '@/components/portfolio/entry-facts'
import { EvidencedEntry } from '@/components/portfolio/evidenced-entry'
import { formOf, licenceValues } from '@/components/portfolio/form-values'
import { LicenceForm } from '@/components/portfolio/licence-form'
import { placeOf } from '@/components/portfolio/place'
import { entryView } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { attachDocumentAction, detachDocumentAction } from '../../../documents/actions'
import { saveLicenceAction } from '../../actions'

type Props = { params: Promise<{ org: string; id: string; entryId: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('ledger.licence.edit')

export default async function LicenceEntryPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params: { id, entryId } }) =>
    entryView(ctx, id, { section: 'education', kind: 'licence', entryId }),
  )
  const place = placeOf({ ctx, params, search })
  const { id, version } = view.entry
  const form = formOf(place, 'education', { id, version, values: licenceValues(view.entry) })
  const [attach, detach] = [attachDocumentAction.bind(null, params.org), detachDocumentAction.bind(null, params.org)]
  return (
    <EvidencedEntry
      {...{ place, view, attach, detach }}
      kind="licence"
      list="education"
      read={licenceFacts(place, view.entry)}
    >
      <LicenceForm {...form} action={saveLicenceAction.bind(null, params.org)} />
    </EvidencedEntry>
  )
}
