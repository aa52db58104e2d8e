import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError, type FieldErrors } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { actorName } from '@/lib/ctx/actor'
import type { AllianceCtx } from '@/lib/ctx/alliance-ctx'
import type { Ctx } from '@/lib/ctx/ctx'
import { orgById } from '@/lib/ctx/org-scope'
import { json } from '@/lib/db/json'
import { mayFound } from './policy'
import type { FoundAssociationInput } from './schema'

type Input = z.output<typeof FoundAssociationInput>

/** Where associations are founded from: above all of them. `begin` names the new one to Postgres and answers its id. */
export type Founding = Omit<Ctx, 'org'> & Pick<AllianceCtx, 'begin'>

/** Founds an association. The Alliance's act: it happens before there is anybody in the association to do it. */
export async function foundAssociation(above: Founding, input: Input): Promise<{ orgId: string }> {
  const { begin, ...base } = above
  demand(mayFound(base.actor))
  await refuseTaken(above, input)
  const id = await begin()
  const { settings, labels } = input
  await base.db.org.create({
    data: { ...input, id, createdAt: base.now, settings: json(settings), labels: json(labels) },
  })
  const org = await orgById(base.db, id)
  if (!org) throw new Error('an association that was just founded is there')
  await record({ ...base, org }, 'orgs.founded', { name: input.name, slug: input.slug, by: actorName(base.actor) })
  return { orgId: id }
}

/** Address and code stand in links, references and certificates: two associations cannot share one. */
async function refuseTaken({ db }: Founding, { slug, code }: Input): Promise<void> {
  const taken = await db.org.findMany({
    where: { OR: [{ slug }, { code: { equals: code, mode: 'insensitive' } }] },
    select: { slug: true, code: true },
    orderBy: { id: 'asc' },
  })
  const fields: FieldErrors = {}
  if (taken.some((one) => one.slug === slug)) fields.slug = ['orgs.error.slugTaken']
  if (taken.some((one) => one.code.toUpperCase() === code)) fields.code = ['orgs.error.codeTaken']
  if (Object.keys(fields).length > 0) throw new DomainError('invalid', { fields })
}
