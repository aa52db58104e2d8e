import type { Readable } from 'node:stream'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { exportPortfolio } from '@/lib/portfolio/queries/export'
import { type Ledger, ledgerOf } from '@/lib/portfolio/queries/ledger'
import { openLedger } from '@/lib/portfolio/queries/open-ledger'
import { VALUES } from '@/lib/rules/values'
import { openFile } from '@/lib/storage/storage'
import { type Packed, zipOf } from '@/lib/storage/zip-out'
import { mayKeep } from '../policy/portfolio'
import {
  DOCUMENTS_FOLDER,
  EXTRAS_FILE,
  EXTRAS_FORMAT,
  Extras,
  PORTFOLIO_FILE,
  type ProvedList,
} from '../schema/portfolio'

type Exported = Awaited<ReturnType<typeof exportPortfolio>>['portfolio']
type Tie = Record<'educationId' | 'licenceId' | 'workId' | 'trainingId' | 'membershipId', string | null>
type DocumentOfZip = { id: string; name: string; attachments: Tie[]; storageKey: string; bytes: number }

/** A name of its own in the zip, readable where two documents are called alike. */
function fileNames(documents: readonly DocumentOfZip[]): Map<string, string> {
  const used = new Set<string>()
  return new Map(
    documents.map(({ id, name }) => {
      let file = name
      for (let n = 2; used.has(file.toLowerCase()); n++) file = name.replace(/(\.[^.]*)?$/, ` (${n})$1`)
      used.add(file.toLowerCase())
      return [id, `${DOCUMENTS_FOLDER}${file}`]
    }),
  )
}

function provedBy(tie: Tie, memberships: readonly string[]): { list: ProvedList; id: string } | null {
  const { educationId, licenceId, workId, trainingId, membershipId } = tie
  if (educationId) return { list: 'education', id: educationId }
  if (licenceId) return { list: 'licences', id: licenceId }
  if (workId) return { list: 'work', id: workId }
  if (trainingId) return { list: 'training', id: trainingId }
  const place = membershipId ? memberships.indexOf(membershipId) : -1
  return place < 0 ? null : { list: 'membership', id: String(place) }
}

/** The rows behind the format's memberships, which have no ids, in their order there. */
function membershipsOf(ledger: Ledger, { membership }: Exported): Ledger['memberships'] {
  const rest = [...ledger.memberships]
  return membership.flatMap(({ from, to }) => {
    const at = rest.findIndex((row) => row.fromDay === from && row.toDay === to)
    return at < 0 ? [] : rest.splice(at, 1)
  })
}

type Kept = {
  documents: DocumentOfZip[]
  givers: { id: string; email: string }[]
  values: { value: string; text: string }[]
}

async function keptOf(ctx: Ctx, personId: string): Promise<Kept> {
  const mine = { orgId: ctx.org.id, personId }
  return {
    documents: await ctx.db.document.findMany({
      where: { ...mine, removedAt: null, verdict: 'clean' },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      include: { attachments: { orderBy: { id: 'asc' } } },
    }),
    // Of a giver from the register the address is not the person's to hand on.
    givers: await ctx.db.giver.findMany({
      where: { ...mine, giverPersonId: null },
      select: { id: true, email: true },
      orderBy: { id: 'asc' },
    }),
    values: await ctx.db.valueStatement.findMany({
      where: mine,
      select: { value: true, text: true },
      orderBy: { value: 'asc' },
    }),
  }
}

function extrasOf(ledger: Ledger, portfolio: Exported, { documents, givers, values }: Kept): Extras {
  const names = fileNames(documents)
  const memberships = membershipsOf(ledger, portfolio)
  const places = memberships.map(({ id }) => id)
  const written = VALUES.flatMap((value) => {
    const text = values.find((row) => row.value === value)?.text.trim()
    return text ? [[value, text] as const] : []
  })
  return Extras.parse({
    format: EXTRAS_FORMAT,
    documents: documents.map(({ id, name, attachments }) => ({
      file: names.get(id) ?? '',
      name,
      proves: attachments.flatMap((tie) => provedBy(tie, places) ?? []),
    })),
    licences: Object.fromEntries(ledger.licences.map(({ id, name }) => [id, { name }])),
    work: Object.fromEntries(
      ledger.work.flatMap(({ id, description }) => (description ? [[id, { description }]] : [])),
    ),
    rscProvided: Object.fromEntries(
      ledger.rscProvided.flatMap(({ id, setting }) => (setting ? [[id, { setting }]] : [])),
    ),
    givers: Object.fromEntries(givers.map(({ id, email }) => [id, { email }])),
    membership: memberships.map(({ association }) => ({ association })),
    values: Object.fromEntries(written),
  })
}

/** The whole portfolio of the acting person as a zip: the open format, what it has no field for, and the documents. */
export async function portfolioZip(ctx: Ctx, applicationId: string): Promise<{ reference: string; stream: Readable }> {
  const { ownerId } = await openLedger(ctx, applicationId)
  demand(mayKeep(ctx.actor, ownerId))
  const { reference, portfolio } = await exportPortfolio(ctx, applicationId)
  const kept = await keptOf(ctx, ownerId)
  const extras = extrasOf(await ledgerOf(ctx, ownerId), portfolio, kept)
  const names = fileNames(kept.documents)
  const { org } = ctx
  const files: Packed[] = [
    { name: PORTFOLIO_FILE, text: `${JSON.stringify(portfolio, null, 2)}\n` },
    { name: EXTRAS_FILE, text: `${JSON.stringify(extras, null, 2)}\n` },
    ...kept.documents.map(({ id, storageKey, bytes }) => ({
      name: names.get(id) ?? id,
      bytes,
      open: async () => {
        const file = await openFile({ org }, storageKey)
        if (file.bytes !== bytes) throw new DomainError('unavailable')
        return file.stream
      },
    })),
  ]
  return { reference, stream: zipOf(files, ctx.now) }
}
