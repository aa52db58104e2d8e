import { removeFile } from '@/lib/storage/storage'
import { uploadSheet } from '@/lib/transfer/commands/upload-sheet'
import { admitSheet } from '@/lib/transfer/queries/pages'
import { refuse, takeSheet } from '@/lib/transfer/queries/sheet'
import { MOST_BYTES } from '@/lib/transfer/schema/logs'
import { intake } from '@/lib/web/upload'

type Params = { org: string; id: string }
const base = ({ org, id }: Params) => `/${org}/applications/${id}/spreadsheet`

export const POST = intake({
  admit: async (ctx, { params, search }: { params: Params; search: URLSearchParams }) => {
    await admitSheet(ctx, params.id, search)
  },
  most: { bytes: MOST_BYTES, refusal: () => refuse('tooLarge') },
  take: takeSheet,
  drop: (owner, { storageKey }) => removeFile(owner, storageKey),
  keep: async (ctx, { params, search, file: sheet }) => {
    const { log, importId } = await admitSheet(ctx, params.id, search)
    return uploadSheet(ctx, { applicationId: params.id, log, importId, sheet })
  },
  onward: ({ params }, { id }) => `${base(params)}/${id}`,
  back: ({ params, search }) => {
    const held = search.get('import')
    return held ? `${base(params)}/${encodeURIComponent(held)}` : `${base(params)}?log=${search.get('log') ?? ''}`
  },
})
