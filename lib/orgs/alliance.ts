import type { z } from 'zod'
import type { OrgId } from '@/lib/core/ids'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import { inOrg } from '@/lib/db/scope'
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
