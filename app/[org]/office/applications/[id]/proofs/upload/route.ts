import { handInFile } from '@/lib/proofs/commands/hand-in-proof'
import { admitProof } from '@/lib/proofs/queries/proofs'
import { upload } from '@/lib/web/upload'

export const POST = upload<{ org: string; id: string }>({
  admit: (ctx, { params, search }) => admitProof(ctx, params.id, search.get('proof') ?? ''),
  keep: (ctx, { search, file }) => handInFile(ctx, { proofId: search.get('proof') ?? '', file }),
  back: ({ params }) => `/${params.org}/office/applications/${params.id}/proofs`,
})
