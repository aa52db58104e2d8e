import { DomainError } from '@/lib/core/domain-error'
import { hoursText } from '@/lib/core/hours-input'
import { isUuid } from '@/lib/core/ids'
import type { Ctx } from '@/lib/ctx/ctx'
import { translator } from '@/lib/i18n/translate'
import type { Translate } from '@/lib/i18n/translator'
import { type Ledger, ledgerOf } from '@/lib/portfolio/queries/ledger'
import { openLedger } from '@/lib/portfolio/queries/open-ledger'
import { COLUMNS, isLog, type Log, type WordList } from '../schema/logs'
import { columnName } from '../schema/say'
import { nameKey } from '../schema/words'
import { writeSheet } from './write-sheet'

type Values = Record<string, string>
const BETWEEN = '; '

/** One log of the acting person as a spreadsheet, in their language; `empty`: its column names only. */
export async function downloadLog(
  ctx: Ctx,
  given: { applicationId: string; log: string; empty: boolean },
): Promise<{ name: string; text: string }> {
  const { applicationId, log, empty } = given
  if (!isUuid(applicationId) || !isLog(log)) throw new DomainError('not_found')
  const { ownerId, application } = await openLedger(ctx, applicationId)
  const t = translator(ctx.locale, ctx.org.labels[ctx.locale])
  const columns = empty ? COLUMNS[log].filter((column) => !column.outOnly) : COLUMNS[log]
  const entries = empty ? [] : await entriesOf(ctx, t, ownerId, log)
  const head = columns.map(({ field }) => columnName(t, field))
  const rows = entries.map((entry) => columns.map(({ field }) => entry[field] ?? ''))
  const name = [application.reference, t(`transfer.file.${log}`), ...(empty ? [t('transfer.file.empty')] : [])].join(
    ' ',
  )
  return { name: `${name}.csv`, text: writeSheet([head, ...rows]) }
}

async function entriesOf(ctx: Ctx, t: Translate, ownerId: string, log: Log): Promise<Values[]> {
  const ledger = await ledgerOf(ctx, ownerId)
  if (log === 'training') return ledger.training.map((row) => training(t, row))
  if (log === 'work') return ledger.work.map((row) => work(t, row))
  const givers = await ctx.db.giver.findMany({
    where: { orgId: ctx.org.id, personId: ownerId },
    orderBy: { id: 'asc' },
  })
  const byId = new Map(givers.map((giver) => [giver.id, giver]))
  const sessions = await ctx.db.sessionMember.findMany({
    where: { orgId: ctx.org.id, personId: ownerId },
    select: { id: true, mode: true },
    orderBy: { id: 'asc' },
  })
  const modes = new Map(sessions.map(({ id, mode }) => [id, named(t, 'modes', mode)]))
  return ledger.rsc.map((row) => {
    const giver = byId.get(row.giverId)
    // The address of somebody the association knows is not the applicant's to read.
    const giverEmail = giver && !giver.giverPersonId ? giver.email : ''
    return { ...run(t, row), mode: modes.get(row.id) ?? '', giverName: giver?.name ?? '', giverEmail }
  })
}

const named = (t: Translate, list: WordList, code: string): string => {
  const key = nameKey(list, code)
  return key === null ? code : t.any(key)
}
const several = (t: Translate, list: WordList, codes: readonly string[]) =>
  codes.map((code) => named(t, list, code)).join(BETWEEN)
const part = (minutes: number | null) => (minutes ? hoursText(minutes) : '')
const yesNo = (t: Translate, value: boolean) => t(value ? 'ledger.form.yes' : 'ledger.form.no')

function training(t: Translate, row: Ledger['training'][number]): Values {
  return {
    title: row.title,
    provider: row.provider,
    completedOn: row.completedOn,
    hours: hoursText(row.minutes),
    deiHours: part(row.deiMinutes),
    rscProvisionHours: part(row.rscProvisionMinutes),
    about: several(t, 'tracks', row.about),
    competencies: several(t, 'domains', row.competencies),
  }
}

function work(t: Translate, row: Ledger['work'][number]): Values {
  return {
    role: row.role,
    employer: row.employer,
    from: row.fromDay,
    to: row.toDay ?? '',
    current: yesNo(t, row.toDay === null),
    weeklyHours: part(row.weeklyMinutes),
    kind: named(t, 'workKinds', row.kind),
    paid: yesNo(t, row.paid),
    supervised: yesNo(t, row.supervised),
    specialisedTraining: yesNo(t, row.specialisedTraining),
    supervisorEndorsed: yesNo(t, row.supervisorEndorsed),
    serves: several(t, 'tracks', row.serves),
    families: row.families === null ? '' : String(row.families),
    competencies: several(t, 'domains', row.competencies),
    description: row.description,
  }
}

function run(t: Translate, row: Ledger['rsc'][number]): Values {
  const state = row.disputedAt ? 'disputed' : row.confirmedAt ? 'confirmed' : 'waiting'
  return {
    from: row.fromDay,
    to: row.single ? '' : row.toDay,
    hours: hoursText(row.minutes),
    format: named(t, 'formats', row.format),
    about: several(t, 'tracks', row.about),
    concerns: named(t, 'concerns', row.concerns),
    competencies: several(t, 'domains', row.competencies),
    state: t(`transfer.state.${state}`),
  }
}
