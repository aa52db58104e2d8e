import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { isCategoryCode } from '@/lib/rules/categories'
import { demandFor, demandsOf, editionById } from '@/lib/rules/criteria'
import type { SignedDocument } from '@/lib/rules/portfolio'
import { maySign } from '../policy'
import { openApplication } from '../queries/open-application'
import { AGREEMENT_TEXT_VERSION, type SignatureKind, type SignInput } from '../schema/application'

const DOCUMENT: Record<SignatureKind, SignedDocument> = {
  'code-of-ethics': 'codeOfEthics',
  agreement: 'agreement',
  'no-sanction': 'noSanction',
}

/**
 * Signs one document with the name the person has here (never typed a second time) and today's date. Signing again
 * changes nothing.
 */
export async function signAgreement(
  ctx: Ctx,
  input: z.output<typeof SignInput>,
): Promise<{ kind: SignatureKind; next: string }> {
  const { application, facts } = await openApplication(ctx, input.applicationId, 'lock')
  demand(maySign(ctx.actor, facts))
  const { kind } = input
  const done = { kind, next: `/${ctx.org.slug}/applications/${application.id}/agreements?signed=${kind}` }

  const edition = editionById(application.edition)
  const demands = edition && isCategoryCode(application.category) ? demandsOf(edition, application.category) : []
  if (!demandFor(demands, 'signatures')?.documents.includes(DOCUMENT[kind])) {
    throw new DomainError('closed', { reason: 'portfolio.no.notAskedToSign' })
  }
  const person = await ctx.db.person.findUniqueOrThrow({
    where: { orgId_id: { orgId: ctx.org.id, id: application.personId } },
    select: { givenName: true, familyName: true },
  })
  const signedName = `${person.givenName} ${person.familyName}`
  const where = { orgId_applicationId_kind: { orgId: ctx.org.id, applicationId: application.id, kind } }
  if (await ctx.db.signature.findUnique({ where, select: { id: true } })) return done
  await ctx.db.signature.create({
    data: {
      orgId: ctx.org.id,
      id: newId(ctx.now),
      applicationId: application.id,
      kind,
      signedOn: fromDay(today(ctx)),
      signedName,
      textVersion: AGREEMENT_TEXT_VERSION,
      signedAt: ctx.now,
    },
  })
  await record(
    ctx,
    'portfolio.agreementSigned',
    { kind, textVersion: AGREEMENT_TEXT_VERSION },
    { applicationId: application.id },
  )
  return done
}
