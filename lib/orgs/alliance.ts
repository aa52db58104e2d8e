import type { z } from 'zod'
import { DomainError } from '@/lib/core/domain-error'
import type { OrgId } from '@/lib/core/ids'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import { inOrg } from '@/lib/db/scope'
import { editionById } from '@/lib/rules/criteria'
import type { FoundAssociationInput } from './schema'

/** Founds an association. The Alliance's act: it happens before there is anybody in the association to do it. */
export async function foundAssociation(
  { now }: { now: Date },
  input: z.output<typeof FoundAssociationInput>,
): Promise<{ orgId: string }> {
  const id = newId(now)
  await inOrg(id as OrgId, (db) =>
    db.org.create({
      data: { ...input, id, createdAt: now, settings: json(input.settings), labels: json(input.labels) },
    }),
  )
  return { orgId: id }
}

/** From now on an association's applications belong to this edition; those that have started keep theirs. */
export async function adoptEdition({ orgId, edition }: { orgId: string; edition: string }): Promise<void> {
  if (!editionById(edition)) throw new DomainError('not_found')
  await inOrg(orgId as OrgId, (db) => db.org.update({ where: { id: orgId }, data: { edition } }))
}
