import { demand } from '@/lib/core/verdict'
import { type Ctx, type ListCtx, today } from '@/lib/ctx/ctx'
import type { Sql } from '@/lib/db/sql'
import { translator } from '@/lib/i18n/translate'
import type { Translate } from '@/lib/i18n/translator'
import { mayReadCases } from '../policy'
import type { Column, DeskFilters } from '../schema/desk'
import { type DeskRow, deskStretch, narrowed } from './desk'

/** What a spreadsheet of the desk says in each column: days and numbers as programs read them. */
const SAID: Record<Column, (t: Translate, row: DeskRow) => string> = {
  reference: (_, row) => row.reference,
  category: (_, row) => row.category,
  stage: (t, row) => t(`review.state.${row.stage}`),
  turn: (t, row) => t(`review.turn.${row.turn}`),
  days: (_, row) => String(row.days),
  nextOn: (_, row) => row.nextOn ?? '',
  coordinator: (_, row) => row.coordinator ?? '',
  sentOn: (_, row) => row.sentOn ?? '',
  stageSince: (_, row) => row.stageSince,
  edition: (_, row) => row.edition,
  email: (_, row) => row.email,
  round: (_, row) => row.round ?? '',
}

const MOST = 1000

export type DeskSheet = { name: string; head: string[]; where: Sql; columns: readonly Column[] }
export type Stretch = { lines: string[][]; last: string | null }

/** What the spreadsheet is called and begins with, and which cases it holds. */
export async function deskSheet(ctx: Ctx, asked: DeskFilters): Promise<DeskSheet> {
  demand(mayReadCases(ctx.actor))
  const t = translator(ctx.locale, ctx.org.labels[ctx.locale])
  const { where } = await narrowed(ctx, asked)
  const titles = asked.columns.map((column) => t(`desk.column.${column}`))
  return {
    name: `${ctx.org.slug}-${t('desk.export.name')}-${today(ctx)}.csv`,
    head: [t('desk.column.applicant'), ...titles, t('desk.column.statuses')],
    where,
    columns: asked.columns,
  }
}

/** Its next lines after a case; `last` is null when there are no more. */
export async function sheetStretch(ctx: ListCtx, sheet: DeskSheet, after: string | null): Promise<Stretch> {
  demand(mayReadCases(ctx.actor))
  const t = translator(ctx.locale, ctx.org.labels[ctx.locale])
  const rows = await deskStretch(ctx, sheet.where, after, MOST)
  const lines = rows.map((row) => [
    row.applicant,
    ...sheet.columns.map((column) => SAID[column](t, row)),
    row.statuses.map((status) => t(`desk.status.${status}`)).join('; '),
  ])
  return { lines, last: rows.length === MOST ? (rows.at(-1)?.id ?? null) : null }
}
