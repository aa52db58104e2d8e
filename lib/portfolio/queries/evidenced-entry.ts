import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'
import { type LedgerEntry, SECTION_OF_ENTRY } from '@/lib/rules/ledger-lock'
import type { EntryOfKind, Evidenced } from '../schema/documents'

/** The column of an attachment that points at an entry of each kind. */
export const POINTER = {
  education: 'educationId',
  licence: 'licenceId',
  work: 'workId',
  training: 'trainingId',
  membership: 'membershipId',
} as const satisfies Record<Evidenced, string>

type Owned = { id: string; personId: string; createdAt: Date } | null

async function rowOf(ctx: Ctx, kind: Evidenced, id: string): Promise<Owned> {
  const one = {
    where: { orgId_id: { orgId: ctx.org.id, id } },
    select: { id: true, personId: true, createdAt: true },
  } as const
  switch (kind) {
    case 'education':
      return ctx.db.education.findUnique(one)
    case 'licence':
      return ctx.db.licence.findUnique(one)
    case 'work':
      return ctx.db.work.findUnique(one)
    case 'training':
      return ctx.db.training.findUnique(one)
    case 'membership':
      return ctx.db.membership.findUnique(one)
  }
}

/** An entry of this person that documents can be evidence for. */
export async function evidencedEntry(ctx: Ctx, ownerId: string, { kind, entryId }: EntryOfKind): Promise<LedgerEntry> {
  const row = await rowOf(ctx, kind, entryId)
  if (row?.personId !== ownerId) throw new DomainError('not_found')
  return { kind, id: row.id, section: SECTION_OF_ENTRY[kind], createdAt: row.createdAt }
}

type Ties = { [P in (typeof POINTER)[Evidenced]]: string | null }

/** The entry an attachment points at. */
export function entryOf(ties: Ties): EntryOfKind {
  for (const [kind, pointer] of Object.entries(POINTER)) {
    const entryId = ties[pointer]
    if (entryId !== null) return { kind: kind as Evidenced, entryId }
  }
  throw new Error('an attachment points at one entry')
}
