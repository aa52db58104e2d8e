import { demand } from '@/lib/core/verdict'
import { mayManageMembers } from '@/lib/people/policy'
import { removeFile } from '@/lib/storage/storage'
import { uploadMemberList } from '@/lib/transfer/commands/upload-member-list'
import { refuse, takeSheet } from '@/lib/transfer/queries/sheet'
import { MOST_BYTES } from '@/lib/transfer/schema/logs'
import { intake } from '@/lib/web/upload'

const base = (org: string) => `/${org}/office/members`

export const POST = intake({
  admit: async (ctx, _given: { params: { org: string }; search: URLSearchParams }) => {
    demand(mayManageMembers(ctx.actor))
  },
  most: { bytes: MOST_BYTES, refusal: () => refuse('tooLarge') },
  take: takeSheet,
  drop: (owner, { storageKey }) => removeFile(owner, storageKey),
  keep: (ctx, { file: sheet }) => uploadMemberList(ctx, { sheet }),
  onward: ({ params }, { id }) => `${base(params.org)}/${id}`,
  back: ({ params }) => base(params.org),
})
