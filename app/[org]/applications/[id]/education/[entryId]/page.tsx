import { domainChoices, levelChoices } from '@/components/portfolio/choices'
import { EducationForm } from '@/components/portfolio/education-form'
import { educationFacts } from '@/components/portfolio/entry-facts'
import { EvidencedEntry } from '@/components/portfolio/evidenced-entry'
import { educationValues, formOf } from '@/components/portfolio/form-values'
import { placeOf } from '@/components/portfolio/place'
import { entryView } from '@/lib/portfolio/queries/section'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { attachDocumentAction, detachDocumentAction } from '../../documents/actions'
import { saveEducationAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string; entryId: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('ledger.education.edit')

export default async function EducationEntryPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params: { id, entryId } }) =>
    entryView(ctx, id, { section: 'education', kind: 'education', entryId }),
  )
  const place = placeOf({ ctx, params, search })
  const { id, version } = view.entry
  const form = formOf(place, 'education', { id, version, values: educationValues(view.entry) })
  const [attach, detach] = [attachDocumentAction.bind(null, params.org), detachDocumentAction.bind(null, params.org)]
  return (
    <EvidencedEntry
      {...{ place, view, attach, detach }}
      kind="education"
      list="education"
      read={educationFacts(place, view.entry)}
    >
      <EducationForm
        {...form}
        action={saveEducationAction.bind(null, params.org)}
        levels={levelChoices(ctx.t)}
        domains={domainChoices(ctx.t)}
      />
    </EvidencedEntry>
  )
}
