import { describe, expect, it } from 'vitest'
import { fillRoster } from '@/lib/catalogue/commands/fill-roster'
import { publishTraining } from '@/lib/catalogue/commands/publish-training'
import { waitingSessions } from '@/lib/catalogue/queries/own'
import { plainDate } from '@/lib/core/plain-date'
import { attachDocument } from '@/lib/portfolio/commands/attach-document'
import { removeTraining } from '@/lib/portfolio/commands/remove-training'
import { saveTraining } from '@/lib/portfolio/commands/save-training'
import { takeTraining } from '@/lib/portfolio/commands/take-training'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { ledgerOf } from '@/lib/portfolio/queries/ledger'
import { trainingLog } from '@/lib/portfolio/queries/training-log'
import { TrainingInput } from '@/lib/portfolio/schema/training'
import { caseEntries } from '@/lib/review/queries/case-entries'
import { gradeOf } from '@/lib/rules/training-grade'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aSession, publication } from '../support/catalogue'
import { aDocument, aReadApplication, aTraining, boxes, recorded, typedTraining } from '../support/ledger'

describe('takeTraining', () => {
  it('fills an entry from the code, graded by the roster', () =>
    withCtx(async (ctx, person) => {
      const { office, trainingId, code } = await aSession(ctx)
      const { id, ctx: own } = await anApplication(ctx, person)
      const { entryId, next } = await takeTraining(own, { applicationId: id, code })
      expect(next).toBe(`/${ctx.org.slug}/applications/${id}/training?saved=${entryId}`)
      const [row] = (await ledgerOf(own, person.id)).training
      expect(row).toMatchObject({
        id: entryId,
        title: 'Seeing the baby',
        provider: 'Blue Ridge AIMH',
        completedOn: plainDate('2026-11-20'),
        minutes: 360,
        deiMinutes: 120,
        competencies: ['reflection', 'thinking'],
        onRoster: true,
      })
      expect(caseEntries(await applicationFindings(own, id), new Map())).toMatchObject([
        { id: entryId, grade: 'roster' },
      ])
      await publishTraining(office, publication({ trainingId, version: '1', hours: '1', deiHours: '' }))
      expect((await ledgerOf(own, person.id)).training).toMatchObject([{ minutes: 360 }])
      expect(await recorded(ctx, 'portfolio.trainingTaken')).toBe(1)
      expect(await recorded(ctx, 'catalogue.attendanceRecorded')).toBe(1)
    }))

  it('cannot be taken twice or rewritten, only removed and taken again', () =>
    withCtx(async (ctx, person) => {
      const { sessionId, code } = await aSession(ctx)
      const { id, ctx: own } = await anApplication(ctx, person)
      const { entryId } = await takeTraining(own, { applicationId: id, code })
      const twice = await refusal(takeTraining(own, { applicationId: id, code }))
      expect(twice).toMatchObject({ code: 'conflict', fields: { code: ['ledger.code.taken'] } })
      const change = TrainingInput.parse(typedTraining(id, { entryId, version: '1', hours: '60' }))
      expect((await refusal(saveTraining(own, change))).reason).toBe('ledger.no.fromCatalogue')
      await removeTraining(own, { applicationId: id, entryId: entryId ?? '' })
      expect(await waitingSessions(own)).toMatchObject([{ sessionId }])
      await takeTraining(own, { applicationId: id, sessionId })
      expect((await ledgerOf(own, person.id)).training.map(gradeOf)).toEqual(['roster'])
    }))

  it('becomes of what was typed before: counted once, with its documents', () =>
    withCtx(async (ctx, person) => {
      const { code } = await aSession(ctx)
      const { id, ctx: own } = await anApplication(ctx, person)
      const typed = await aTraining(own, id, { title: 'seeing the BABY', completedOn: boxes('2026-11-20'), hours: '8' })
      const documentId = await aDocument(ctx, person.id)
      await attachDocument(own, { applicationId: id, documentId, kind: 'training', entryId: typed })
      expect((await ledgerOf(own, person.id)).training.map(gradeOf)).toEqual(['certificate'])
      await takeTraining(own, { applicationId: id, code })
      expect((await ledgerOf(own, person.id)).training).toMatchObject([
        { id: typed, minutes: 360, documents: 1, onRoster: true, version: 2 },
      ])
    }))

  it('grades by documents that were looked at, and else by one’s word', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aTraining(own, id)
      const grades = async () => (await ledgerOf(own, person.id)).training.map(gradeOf)
      expect(await grades()).toEqual(['own-word'])
      const documentId = await aDocument(ctx, person.id, { verdict: 'pending' })
      await attachDocument(own, { applicationId: id, documentId, kind: 'training', entryId })
      expect(await grades()).toEqual(['own-word'])
    }))

  it('keeps the attendance while the log is read, and puts it in later', () =>
    withCtx(async (ctx, person) => {
      const { sessionId, code } = await aSession(ctx)
      const { id, ctx: own } = await anApplication(ctx, person)
      await aReadApplication(ctx, id)
      const kept = await takeTraining(own, { applicationId: id, code })
      expect(kept).toEqual({ entryId: null, next: `/${ctx.org.slug}/applications/${id}/training?attended=1` })
      expect((await trainingLog(own, id)).waiting).toMatchObject([{ sessionId }])
      await aReadApplication(ctx, id, 'draft')
      await takeTraining(own, { applicationId: id, sessionId })
      expect((await trainingLog(own, id)).waiting).toEqual([])
    }))

  it('needs no application, but not somebody else’s either, nor a session of other people', () =>
    withCtx(async (ctx, person) => {
      const { office, sessionId, code } = await aSession(ctx)
      const { id } = await anApplication(ctx, person)
      const guest = await someone(ctx)
      expect((await refusal(takeTraining(guest.ctx, { applicationId: id, code }))).code).toBe('not_found')
      expect((await refusal(takeTraining(guest.ctx, { sessionId }))).code).toBe('not_found')
      expect((await refusal(takeTraining(guest.ctx, {}))).fields).toEqual({ code: ['catalogue.error.codeMissing'] })
      await fillRoster(office, { sessionId, list: guest.person.email })
      const { next } = await takeTraining(guest.ctx, { sessionId })
      expect(next).toBe(`/${ctx.org.slug}`)
      const another = await someone(ctx)
      const taken = await takeTraining(another.ctx, { code })
      expect(taken.next).toBe(`/${ctx.org.slug}/attend/${code}`)
      await inAnotherOrg(ctx, ['applicant'], async (other) => {
        expect((await refusal(takeTraining(other, { sessionId }))).code).toBe('not_found')
      })
    }))
})
