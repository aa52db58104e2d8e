import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { attachDocument } from '@/lib/portfolio/commands/attach-document'
import { removeEducation } from '@/lib/portfolio/commands/remove-education'
import { removeLicence } from '@/lib/portfolio/commands/remove-licence'
import { removeTraining } from '@/lib/portfolio/commands/remove-training'
import { removeWork } from '@/lib/portfolio/commands/remove-work'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import {
  aDocument,
  anEducation,
  aProfessionalLicence,
  aReadApplication,
  aTraining,
  aWork,
  recorded,
} from '../support/ledger'

const CASES = [
  { kind: 'education', make: anEducation, remove: removeEducation, section: 'education' },
  { kind: 'licence', make: aProfessionalLicence, remove: removeLicence, section: 'education' },
  { kind: 'work', make: aWork, remove: removeWork, section: 'work' },
  { kind: 'training', make: aTraining, remove: removeTraining, section: 'training' },
] as const

const left = (ctx: Ctx, kind: (typeof CASES)[number]['kind']) => {
  const where = { orgId: ctx.org.id }
  if (kind === 'education') return ctx.db.education.count({ where })
  if (kind === 'licence') return ctx.db.licence.count({ where })
  return kind === 'work' ? ctx.db.work.count({ where }) : ctx.db.training.count({ where })
}

describe.each(CASES)('removing $kind', ({ kind, make, remove, section }) => {
  it('takes the entry and its ties, leaves the document, remembers', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await make(own, id)
      const documentId = await aDocument(ctx, person.id)
      await attachDocument(own, { applicationId: id, documentId, kind, entryId })
      const answer = await remove(own, { applicationId: id, entryId })
      expect(answer.next).toBe(`/${ctx.org.slug}/applications/${id}/${section}?removed=1`)
      expect(await left(ctx, kind)).toBe(0)
      expect(await ctx.db.attachment.count({ where: { orgId: ctx.org.id } })).toBe(0)
      expect(await ctx.db.document.count({ where: { orgId: ctx.org.id, removedAt: null } })).toBe(1)
      expect(await recorded(ctx, `portfolio.${kind}Removed`)).toBe(1)
    }))

  it('leaves what somebody reads, and what is not one’s own', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await make(own, id)
      await keepsTheWalls(own, remove, { applicationId: id, entryId }, ['coordinator'])
      await aReadApplication(ctx, id)
      expect((await refusal(remove(own, { applicationId: id, entryId }))).code).toBe('closed')
      expect(await left(ctx, kind)).toBe(1)
    }))
})
