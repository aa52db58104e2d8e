import type { z } from 'zod'
import type { AllianceCtx } from '@/lib/ctx/alliance-ctx'
import { grantLicence } from '@/lib/licensing/commands/grant-licence'
import { foundAssociation } from '@/lib/orgs/alliance'
import { inviteAdmin } from './commands/invite-admin'
import type { OpenAssociationInput } from './schema'

type Input = z.output<typeof OpenAssociationInput>

/** The Alliance's whole act: the association, its first licence, and the letter to whoever will run it. */
export async function openAssociation(ctx: AllianceCtx, input: Input): Promise<{ next: string }> {
  const { licence, admin, ...association } = input
  const { slug, languages } = association
  await foundAssociation(ctx, association)
  await ctx.within(slug, async (inside) => {
    await grantLicence(inside, { ...licence, languages, to: null })
    await inviteAdmin(inside, admin)
  })
  return { next: `/alliance/${slug}?done=founded` }
}
