import { uploadPortfolio } from '@/lib/transfer/commands/upload-portfolio'
import { dropPortfolioFiles, MOST, takePortfolio } from '@/lib/transfer/queries/portfolio-file'
import { admitPortfolio } from '@/lib/transfer/queries/portfolio-import'
import { intake } from '@/lib/web/upload'

const page = ({ params }: { params: { org: string } }) => `/${params.org}/bring-in`

export const POST = intake({
  most: MOST,
  take: takePortfolio,
  drop: dropPortfolioFiles,
  admit: async (ctx, { search }: { params: { org: string }; search: URLSearchParams }) => {
    await admitPortfolio(ctx, search)
  },
  keep: async (ctx, { search, file }) =>
    uploadPortfolio(ctx, { applicationId: await admitPortfolio(ctx, search), file }),
  back: (given) => {
    const from = given.search.get('application')
    return from ? `${page(given)}?application=${encodeURIComponent(from)}` : page(given)
  },
  onward: (given, { id }) => `${page(given)}/${id}`,
})
