import { DomainError } from '@/lib/core/domain-error'
import { isSelf } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import { isValueCode, VALUES, type ValueCode } from '@/lib/rules/values'
import { mayEdit, mayWriteValues } from '../policy'
import { type ApplicationHead, headOf } from './head'
import { openApplication, otherApplications } from './open-application'

export type ValueLine = { value: ValueCode; text: string; version: number }
export type ValuesView = {
  head: ApplicationHead
  values: ValueLine[]
  /** Which one is open for writing; none: all are shown. */
  chosen: ValueCode | null
  written: number
  finished: boolean
  may: { write: boolean; finish: boolean }
}

/** The seven statements of a person; `wanted` opens one of them. */
export async function valuesView(ctx: Ctx, applicationId: string, wanted?: unknown): Promise<ValuesView> {
  const { application, facts } = await openApplication(ctx, applicationId)
  if (!isSelf(ctx.actor, application.personId)) throw new DomainError('not_found')
  if (wanted !== undefined && !isValueCode(wanted)) throw new DomainError('not_found')
  const rows = await ctx.db.valueStatement.findMany({
    where: { orgId: ctx.org.id, personId: application.personId },
    orderBy: { value: 'asc' },
  })
  const mark = await ctx.db.sectionMark.findFirst({ where: { orgId: ctx.org.id, applicationId, section: 'values' } })
  const values = VALUES.map((value) => {
    const row = rows.find((held) => held.value === value)
    return { value, text: row?.text ?? '', version: row?.version ?? 0 }
  })
  const written = values.filter((line) => line.text.trim() !== '').length
  const write = mayWriteValues(ctx.actor, facts, await otherApplications(ctx, application)).yes
  const finish = mayEdit(ctx.actor, facts, 'values').yes && written === VALUES.length
  return {
    head: headOf(ctx, application),
    values,
    chosen: isValueCode(wanted) ? wanted : null,
    written,
    finished: mark !== null,
    may: { write, finish },
  }
}
