import { documentFile } from '@/lib/portfolio/queries/documents'
import { download } from '@/lib/web/download'

export const GET = download<{ org: string; id: string }>((ctx, { id }) => documentFile(ctx, id))
