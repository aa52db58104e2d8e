import type { Ctx } from '@/lib/ctx/ctx'
import { type CatalogueAsk, type CataloguePage, listTrainings } from './queries/list'

/** The public catalogue of one association: what is approved today, by title, with the sessions to come. */
export async function searchCatalogue(ctx: Ctx, ask: CatalogueAsk): Promise<CataloguePage> {
  return listTrainings(ctx, ask, { all: false })
}
