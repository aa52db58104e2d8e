import type { PreviewedLetter } from '@/lib/core/action-result'
import type { Ctx } from '@/lib/ctx/ctx'
import { isLocale } from '@/lib/i18n/catalogue'
import { penFor } from './pen'
import { renderLetter } from './render'
import { currentWordings, wordingKey } from './wordings'

/** Letters of the outbox as they will leave; links that carry a token are shown without it. */
export async function drawOutbox(ctx: Ctx, letterIds: readonly string[]): Promise<PreviewedLetter[]> {
  const rows = await ctx.db.letter.findMany({
    where: { orgId: ctx.org.id, id: { in: [...letterIds] } },
    orderBy: { id: 'asc' },
    take: 50,
  })
  const own = await currentWordings(ctx.db, ctx.org.id, rows)
  const drawn: PreviewedLetter[] = []
  for (const row of rows) {
    const pen = penFor(isLocale(row.locale) ? row.locale : 'en', ctx.org)
    const { kept } = await renderLetter(row, pen, own.get(wordingKey(row.template, pen.locale)))
    drawn.push({ id: row.id, to: `${row.toName} · ${row.toEmail}`, subject: kept.subject, text: kept.text })
  }
  return drawn
}
