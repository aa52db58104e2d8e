import { z } from 'zod'
import { isUuid } from '@/lib/core/ids'
import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { CATEGORY_CODES } from '@/lib/rules/categories'
import { DOMAINS } from '@/lib/rules/competencies'
import { CURRENT_FORM, type Question, type RatingForm, shippedForm } from '../form'
import { mayPublishForm, mayReadForms } from '../policy'
import { CLARITY, EASE, TIME } from '../schema'

/** Questions as they are stored with a published form. */
const StoredQuestions = z.array(
  z.object({
    key: z.string(),
    domain: z.enum(DOMAINS),
    page: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    own: z.object({ en: z.string(), es: z.string() }),
  }),
)

const asForm = ({ id, questions }: { id: string; questions: unknown }): RatingForm => ({
  version: id,
  questions: StoredQuestions.parse(questions),
})

/** The form a rating was begun with, whatever has been published since. */
export async function formOf(ctx: Ctx, version: string): Promise<RatingForm> {
  const shipped = shippedForm(version)
  if (shipped) return shipped
  const row = isUuid(version)
    ? await ctx.db.ratingForm.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id: version } } })
    : null
  if (!row) throw new Error(`no rating form ${version}`)
  return asForm(row)
}

/** What a rater who starts now is asked: the category's own form, the association's for all, or the one Attune ships. */
export async function currentForm(ctx: Ctx, category: string): Promise<RatingForm> {
  const rows = await ctx.db.ratingForm.findMany({
    where: { orgId: ctx.org.id, category: { in: [category, ''] } },
    orderBy: [{ category: 'desc' }, { number: 'desc' }],
    take: 1,
  })
  return rows[0] ? asForm(rows[0]) : CURRENT_FORM
}

export type FormLine = { category: string; number: number | null; publishedOn: PlainDate | null; questions: number }
export type FeedbackSums = {
  answers: number
  sums: Record<'ease' | 'clarity' | 'time', { code: string; count: number }[]>
}
export type FormsView = { forms: FormLine[]; feedback: FeedbackSums; mayPublish: boolean }

/** The forms in force, for all categories first, then by category, and what raters said about answering them. */
export async function formsView(ctx: Ctx): Promise<FormsView> {
  demand(mayReadForms(ctx.actor))
  const rows = await ctx.db.ratingForm.findMany({
    where: { orgId: ctx.org.id },
    orderBy: [{ number: 'asc' }, { id: 'asc' }],
  })
  const newest = new Map(rows.map((row) => [row.category, row]))
  const forms = ['', ...CATEGORY_CODES].map((category): FormLine => {
    const row = newest.get(category)
    if (!row) return { category, number: null, publishedOn: null, questions: 0 }
    const publishedOn = dayInZone(row.publishedAt, ctx.org.zone)
    return { category, number: row.number, publishedOn, questions: asForm(row).questions.length }
  })
  return { forms, feedback: await feedbackSums(ctx), mayPublish: mayPublishForm(ctx.actor).yes }
}

async function feedbackSums(ctx: Ctx): Promise<FeedbackSums> {
  const rows = await ctx.db.$queryRaw<{ question: 'ease' | 'clarity' | 'time'; code: string; count: number }[]>`
    select q."question", q."code", count(*)::int as "count" from "RatingFeedback" f
    cross join lateral (values ('ease', f."ease"), ('clarity', f."clarity"), ('time', f."time")) as q("question", "code")
    where f."orgId" = ${ctx.org.id}::uuid group by 1, 2`
  const sum = (question: keyof FeedbackSums['sums'], codes: readonly string[]) =>
    codes.map((code) => ({
      code,
      count: rows.find((row) => row.question === question && row.code === code)?.count ?? 0,
    }))
  const sums = { ease: sum('ease', EASE), clarity: sum('clarity', CLARITY), time: sum('time', TIME) }
  return { answers: sums.ease.reduce((all, { count }) => all + count, 0), sums }
}

export type FormEdit = {
  category: string
  /** The newest version there is; a form is published over the version that was shown. */
  number: number
  /** The questions are a copy of those Attune ships. */
  copied: boolean
  questions: readonly Question[]
}

/** One form as its editing starts: as it is in force, or a copy of what Attune ships. */
export async function formEdit(ctx: Ctx, category: string, fromDefault: boolean): Promise<FormEdit> {
  demand(mayPublishForm(ctx.actor))
  const newest = await ctx.db.ratingForm.findFirst({
    where: { orgId: ctx.org.id, category },
    orderBy: { number: 'desc' },
  })
  const form = fromDefault ? CURRENT_FORM : newest ? asForm(newest) : await currentForm(ctx, category)
  return { category, number: newest?.number ?? 0, copied: fromDefault, questions: form.questions }
}
