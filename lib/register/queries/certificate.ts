import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'
import { translator } from '@/lib/i18n/translate'
import { certificatePdf } from '@/lib/print/certificate-pdf'
import { endorsementView } from './own'

/** The certificate of an endorsement in the reader's language, for its bearer and the office. */
export async function certificateFile(ctx: Ctx, id: string): Promise<{ name: string; bytes: Uint8Array }> {
  const view = await endorsementView(ctx, id)
  if (view.status === 'revoked') throw new DomainError('closed', { reason: 'register.error.revoked' })
  const t = translator(ctx.locale, ctx.org.labels[ctx.locale])
  const bytes = await certificatePdf({
    locale: ctx.locale,
    orgName: ctx.org.name,
    accent: ctx.org.accent,
    programme: ctx.org.programme,
    personName: view.name,
    categoryLabel: t.any(`rules.category.${view.category}`),
    credential: `${view.track}®`,
    number: view.number,
    awardedOn: view.awardedOn,
    edition: view.edition,
    addOns: view.addOns.filter((addOn) => !addOn.over).map((addOn) => t.any(`rules.addOn.${addOn.code}`)),
    verifyUrl: `${ctx.origin}/verify/${encodeURIComponent(view.number)}`,
    signer: await signerOf(ctx, view.applicationId),
  })
  return { name: `${view.number}.pdf`, bytes }
}

/** Whoever decided signs; an endorsement that came from elsewhere has no signer here. */
async function signerOf(ctx: Ctx, applicationId: string | null): Promise<{ name: string; title: string } | undefined> {
  if (!applicationId) return undefined
  const orgId = ctx.org.id
  const decision = await ctx.db.decision.findFirst({
    where: { orgId, applicationId, act: 'endorse' },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
  })
  if (!decision) return undefined
  const person = await ctx.db.person.findUnique({ where: { orgId_id: { orgId, id: decision.decidedById } } })
  const title = translator(ctx.locale, ctx.org.labels[ctx.locale])('common.role.coordinator')
  return person ? { name: `${person.givenName} ${person.familyName}`, title } : undefined
}
