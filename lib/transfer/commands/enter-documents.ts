import { message } from '@/lib/core/message'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { attachDocument } from '@/lib/portfolio/commands/attach-document'
import { uploadDocument } from '@/lib/portfolio/commands/upload-document'
import type { Evidenced } from '@/lib/portfolio/schema/documents'
import { LARGEST_MEGABYTES } from '@/lib/storage/refuse'
import { mayKeep } from '../policy/portfolio'
import type { TakenFile } from '../queries/portfolio-file'
import { reasonOf, type Tally, whyNot } from '../queries/portfolio-tally'
import type { Extras, ProvedList } from '../schema/portfolio'

const KIND: Record<ProvedList, Evidenced> = {
  education: 'education',
  licences: 'licence',
  work: 'work',
  training: 'training',
  membership: 'membership',
}

type Given = {
  applicationId: string | null
  ownerId: string
  documents: Extras['documents']
  files: readonly TakenFile[]
  /** The row of the ledger that an entry of the file has become. */
  rowOf: (list: ProvedList, id: string) => string | undefined
}

/** Documents that came with a portfolio, each tied again to the entries it proves. The same file once more is the one there is. */
export async function enterDocuments(ctx: Ctx, given: Given, told: Tally): Promise<void> {
  const { applicationId, ownerId, documents, files, rowOf } = given
  demand(mayKeep(ctx.actor, ownerId))
  for (const { path, received, refused } of files) {
    await told.onward()
    const listed = documents.find((one) => one.file === path)
    const entry = { path, title: listed?.name ?? '' }
    if (!received) {
      told.refused('documents', entry, reasonOf(refused ?? 'common.error.invalid', { megabytes: LARGEST_MEGABYTES }))
      continue
    }
    const { id, kept } = await uploadDocument(ctx, { applicationId, file: received, entry: null })
    if (kept) told.added('documents')
    else told.there('documents', entry)
    for (const { list, id: proved } of listed?.proves ?? []) {
      const entryId = rowOf(list, proved)
      if (!entryId) continue
      await attachDocument(ctx, { applicationId, documentId: id, kind: KIND[list], entryId }).catch((error: unknown) =>
        told.left('documents', entry, whyNot(error)),
      )
    }
  }
  const came = new Set(files.map(({ path }) => path))
  for (const { file, name } of documents) {
    if (!came.has(file)) told.left('documents', { path: file, title: name }, message('exchange.left.missingFile'))
  }
}
