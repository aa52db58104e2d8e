import { describe, expect, it } from 'vitest'
import { writeComment } from '@/lib/messages/commands/write-comment'
import { officeThread } from '@/lib/messages/queries/thread'
import { unreadIn } from '@/lib/messages/queries/unread'
import { advisedHome, advisees } from '@/lib/portfolio/queries/advising'
import { documentFile } from '@/lib/portfolio/queries/documents'
import { sectionView } from '@/lib/portfolio/queries/section'
import { advisedSection } from '@/lib/review/queries/advised'
import { ctxFor, inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aTalk, said } from '../support/messages'
import { aRater, rated } from '../support/references'
import { aSubmitted } from '../support/review'

describe('what an adviser sees', () => {
  it('is their applicants, and of those the parts, the findings and the evidence, but no rating', () =>
    withCtx(async (ctx) => {
      const talk = await aTalk(ctx)
      await aSubmitted(ctx)
      const rows = await advisees(talk.adviser)
      expect(rows.map(({ id, state }) => [id, state])).toEqual([[talk.id, 'submitted']])
      const home = await advisedHome(talk.adviser, talk.id)
      expect(home.applicant).toBe(talk.person.name)
      expect(home.completed).toBe(home.sections.length)
      const training = await advisedSection(talk.adviser, talk.id, 'training')
      expect(training.entries.length).toBeGreaterThan(0)
      const references = await advisedSection(talk.adviser, talk.id, 'references')
      expect(references.references.received).toBeGreaterThan(0)
      const said = JSON.stringify(references)
      for (const hidden of ['recommends', 'notEnoughInformation', 'answers']) expect(said).not.toContain(hidden)
    }))

  it('is no more of a rating that does not count than the applicant learns', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, referenceId } = await aRater(ctx, person, { waiver: false })
      await rated(ctx, referenceId, { comment: 'planted', recommends: false, noInformation: 7 })
      const adviser = await someone(ctx, ['adviser'])
      const where = { orgId_id: { orgId: ctx.org.id, id: applicationId } }
      await ctx.db.application.update({ where, data: { adviserId: adviser.person.id } })
      const seen = [
        await advisedHome(adviser.ctx, applicationId),
        await advisedSection(adviser.ctx, applicationId, 'references'),
        await sectionView(adviser.ctx, applicationId, 'documents'),
      ]
      expect(JSON.stringify(seen)).not.toMatch(/not-recommending|void-answers|planted/)
    }))

  it('is nothing of anybody else, also with other roles, and nothing from another association', () =>
    withCtx(async (ctx) => {
      const talk = await aTalk(ctx)
      const other = await aSubmitted(ctx)
      const both = ctxFor(ctx, { id: talk.adviserId, accountId: '', name: '', email: '' }, ['adviser', 'reviewer'])
      for (const see of [advisedHome(both, other.id), advisedSection(both, other.id, 'training')]) {
        expect((await refusal(see)).code).toBe('not_found')
      }
      // The office reads cases elsewhere; this page is the adviser's own.
      expect((await refusal(advisedHome(talk.office, talk.id))).code).toBe('not_found')
      expect((await refusal(advisees(talk.ctx))).code).toBe('not_found')
      expect((await refusal(advisedSection(talk.adviser, talk.id, 'nonsense'))).code).toBe('not_found')
      await inAnotherOrg(ctx, ['adviser', 'coordinator'], async (outside) => {
        expect((await refusal(advisedHome(outside, talk.id))).code).toBe('not_found')
        expect((await refusal(officeThread(outside, talk.id, 'training'))).code).toBe('not_found')
      })
    }))

  it('opens the documents of their applicants only', () =>
    withCtx(async (ctx) => {
      const talk = await aTalk(ctx)
      const other = await aSubmitted(ctx)
      const documentOf = (personId: string) =>
        ctx.db.document.create({
          data: {
            orgId: ctx.org.id,
            id: personId.replace(/^.{8}/, '0aaaaaaa'),
            personId,
            name: 'certificate.pdf',
            mime: 'application/pdf',
            bytes: 1,
            sha256: 'x',
            storageKey: 'k',
            verdict: 'clean',
            createdAt: ctx.now,
          },
        })
      const mine = await documentOf(talk.person.id)
      const theirs = await documentOf(other.person.id)
      expect((await documentFile(talk.adviser, mine.id)).name).toBe('certificate.pdf')
      expect((await refusal(documentFile(talk.adviser, theirs.id))).code).toBe('not_found')
    }))

  it('counts as unread for the office only where the case is in its hands, or in nobody’s', () =>
    withCtx(async (ctx) => {
      const talk = await aTalk(ctx)
      await writeComment(talk.adviser, said(talk.id))
      const colleague = await someone(ctx, ['coordinator'])
      expect((await unreadIn(talk.office, [talk.id])).get(talk.id)).toBe(1)
      expect((await unreadIn(colleague.ctx, [talk.id])).size).toBe(0)
      const where = { orgId_id: { orgId: ctx.org.id, id: talk.id } }
      await ctx.db.application.update({ where, data: { coordinatorId: null } })
      expect((await unreadIn(colleague.ctx, [talk.id])).get(talk.id)).toBe(1)
    }))
})
