import { uploadPortfolio } from '@/lib/transfer/commands/upload-portfolio'
import { dropPortfolioFiles, MOST, takePortfolio } from '@/lib/transfer/queries/portfolio-file'
import { admitPortfolio } from '@/lib/transfer/queries/portfolio-import'
import { intake } from '@/lib/web/upload'

const page = ({ params }: { params: { org: string; id: string } }) =>
  `/${params.org}/applications/${params.id}/import/portfolio`

export const POST = intake({
  most: MOST,
  take: takePortfolio,
  drop: dropPortfolioFiles,
  admit: (ctx, { params }: { params: { org: string; id: string } }) => admitPortfolio(ctx, params.id),
  keep: (ctx, { params, file }) => uploadPortfolio(ctx, { applicationId: params.id, file }),
  back: page,
  onward: (given, { id }) => `${page(given)}/${id}`,
})
