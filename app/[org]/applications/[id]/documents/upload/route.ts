import { uploadDocument } from '@/lib/portfolio/commands/upload-document'
import { admitUpload } from '@/lib/portfolio/queries/documents'
import { entryToProve, pageOfEntry } from '@/lib/portfolio/schema/documents'
import { upload } from '@/lib/web/upload'

export const POST = upload<{ org: string; id: string }>({
  admit: (ctx, { params, search }) => admitUpload(ctx, params.id, entryToProve(search)),
  keep: (ctx, { params, search, file }) =>
    uploadDocument(ctx, { applicationId: params.id, file, entry: entryToProve(search) }),
  back: ({ params, search }) => `/${params.org}/applications/${params.id}/${pageOfEntry(entryToProve(search))}`,
})
