import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { ledgerOf } from '@/lib/portfolio/queries/ledger'
import { inAnotherOrg, keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aPdf, aPortfolio, aRun, aTrial, aZip, tried } from '../support/exchange'
import { aMembership, aReadApplication, aTraining, aWork, recorded } from '../support/ledger'
import { aReadyPortfolio } from '../support/ready-portfolio'

process.env.STORAGE_DIR = mkdtempSync(path.join(tmpdir(), 'attune-files-'))
const { importPortfolio } = await import('@/lib/transfer/commands/import-portfolio')
const { portfolioZip } = await import('@/lib/transfer/queries/export-portfolio')
const { uploadDocument } = await import('@/lib/portfolio/commands/upload-document')
const { receive } = await import('@/lib/storage/receive')

describe('importing a portfolio', () => {
  it('tries it first, which leaves nothing, then enters all of it and remembers', () =>
    withCtx(async (ctx, person) => {
      const own = await anApplication(ctx, person)
      const trial = await aTrial(own.ctx, own.id, aPortfolio())
      expect(trial.report).toMatchObject({ added: { education: 1, work: 1, training: 1 }, there: {}, refused: 0 })
      const before = await ledgerOf(own.ctx, person.id)
      expect([before.education, before.work, before.training]).toEqual([[], [], []])
      expect(await recorded(own.ctx, 'portfolio.educationSaved')).toBe(0)

      await importPortfolio(own.ctx, { importId: trial.id })
      await tried(own.ctx, trial.id)
      const after = await ledgerOf(own.ctx, person.id)
      expect(after.training).toMatchObject([{ title: 'Attachment', provider: 'AIMH', minutes: 360, about: ['IMH-E'] }])
      expect(after.work).toMatchObject([{ role: 'Home visitor', weeklyMinutes: 2280, families: 14, toDay: null }])
      expect(after.education).toMatchObject([{ level: 'bachelor', field: 'Social work' }])
      expect(await recorded(own.ctx, 'transfer.portfolioImported')).toBe(1)
    }))

  it('enters texts without what the database would refuse', () =>
    withCtx(async (ctx, person) => {
      const own = await anApplication(ctx, person)
      const [training] = aPortfolio().training
      const pasted = aPortfolio({ training: [{ ...training, title: 'Attach\0ment\ud83d', provider: 'C:\\u0000' }] })
      const trial = await aTrial(own.ctx, own.id, pasted)
      expect(trial.report.refused).toBe(0)
      await importPortfolio(own.ctx, { importId: trial.id })
      await tried(own.ctx, trial.id)
      const entered = { title: 'Attachment\ufffd', provider: 'C:\\u0000' }
      expect((await ledgerOf(own.ctx, person.id)).training).toMatchObject([entered])
    }))

  it('pressed twice, and chosen twice, enters everything once', () =>
    withCtx(async (ctx, person) => {
      const own = await anApplication(ctx, person)
      const trial = await aTrial(own.ctx, own.id, aPortfolio())
      const ref = { importId: trial.id }
      await importPortfolio(own.ctx, ref)
      await importPortfolio(own.ctx, ref)
      await tried(own.ctx, trial.id)
      await importPortfolio(own.ctx, ref)
      expect(await recorded(own.ctx, 'transfer.portfolioImportStarted')).toBe(1)
      const again = await aTrial(own.ctx, own.id, aPortfolio())
      expect(again.report).toMatchObject({ added: {}, there: { education: 1, work: 1, training: 1 }, refused: 0 })
      expect((await refusal(importPortfolio(own.ctx, { importId: again.id }))).reason).toBe('exchange.no.nothing')
      expect((await ledgerOf(own.ctx, person.id)).training).toHaveLength(1)
    }))

  it('is all or nothing: one refused entry is named by path and reason, and nothing goes in', () =>
    withCtx(async (ctx, person) => {
      const own = await anApplication(ctx, person)
      const late = { id: 't2', title: 'Not yet', completedOn: '2027-01-01', hours: 3, about: ['IMH-E'] }
      const portfolio = aPortfolio({ training: [...aPortfolio().training, late] })
      const trial = await aTrial(own.ctx, own.id, portfolio)
      expect(trial.report.refused).toBe(1)
      expect(trial.report.lines).toMatchObject([
        { path: 'training[1].completedOn', outcome: 'refused', reason: { key: 'ledger.completedOn.future' } },
      ])
      const refused = await refusal(importPortfolio(own.ctx, { importId: trial.id }))
      expect(refused.reason).toBe('exchange.no.refused')
      expect((await ledgerOf(own.ctx, person.id)).education).toEqual([])
    }))

  it('enters nothing when something was refused only since the trial', () =>
    withCtx(async (ctx, person) => {
      const own = await anApplication(ctx, person)
      const trial = await aTrial(own.ctx, own.id, aPortfolio())
      await aReadApplication(own.ctx, own.id)
      await importPortfolio(own.ctx, { importId: trial.id })
      await tried(own.ctx, trial.id)
      const row = await ctx.db.portfolioImport.findUniqueOrThrow({
        where: { orgId_id: { orgId: ctx.org.id, id: trial.id } },
      })
      expect([row.state, row.report]).toMatchObject(['checked', { refused: 3 }])
      expect((await ledgerOf(own.ctx, person.id)).training).toEqual([])
    }))

  it('says what stays behind, and counts no confirmation that came along', () =>
    withCtx(async (ctx, person) => {
      const own = await anApplication(ctx, person)
      const trial = await aTrial(
        own.ctx,
        own.id,
        await aZip({
          'portfolio.json': JSON.stringify(
            aPortfolio({
              givers: [{ id: 'g1', name: 'Grace Okafor', qualified: [{ as: 'ERS', from: '2020-01-01' }] }],
              rsc: [{ ...aRun, confirmed: true }],
              held: [{ category: 'IFA', from: '2020-01-01' }],
              references: [{ id: 'f1', rater: 'x', role: 'supervisor' }],
              signed: { agreement: '2026-01-05' },
              membership: [{ from: '2026-01-01', to: '2026-12-31' }],
            }),
          ),
          'extras.json': JSON.stringify({
            format: 'attune-portfolio-extras/1',
            givers: { g1: { email: 'grace@givers.test' } },
          }),
        }),
        'mine.zip',
      )
      const left = trial.report.lines.filter(({ outcome }) => outcome === 'left').map(({ path }) => path)
      expect(left.sort()).toEqual(['held', 'membership[0]', 'references', 'rsc', 'signed'])
      await importPortfolio(own.ctx, { importId: trial.id })
      await tried(own.ctx, trial.id)
      const { rsc, givers } = await ledgerOf(own.ctx, person.id)
      expect([rsc, givers]).toMatchObject([[{ confirmedAt: null, minutes: 720 }], [{ name: 'Grace Okafor' }]])
    }))

  it('takes along everything: out of one association with documents, into another', () =>
    withCtx(async (ctx, person) => {
      const ready = await aReadyPortfolio(ctx, person, { category: 'IMHM-C', addOns: ['ERS'] })
      const training = await aTraining(ready.ctx, ready.id, { title: 'With a certificate' })
      await aWork(ready.ctx, ready.id, { description: 'What I did' })
      await aMembership(ready.ctx, ready.id, { association: 'Elsewhere AIMH' })
      const pdf = await aPdf('Certificate')
      const file = await receive(ctx, { stream: new Blob([new Uint8Array(pdf)]).stream(), fileName: 'Título.pdf' })
      await uploadDocument(ready.ctx, { applicationId: ready.id, file, entry: { kind: 'training', entryId: training } })
      const from = await ledgerOf(ready.ctx, person.id)
      const { stream } = await portfolioZip(ready.ctx, ready.id)
      const zip = await buffer(stream)

      await inAnotherOrg(ready.ctx, ['applicant'], async (other, me) => {
        const there = await anApplication(other, me, { category: 'IFS' })
        const trial = await aTrial(there.ctx, there.id, zip, 'mine.zip')
        // The giver was in the first register: their address is not in the file, so it is asked for.
        expect(trial.report.unknownGivers).toMatchObject([{ name: expect.stringContaining('Grace'), sessions: 2 }])
        const { checkPortfolio } = await import('@/lib/transfer/commands/check-portfolio')
        const ref = { importId: trial.id }
        const [giver] = trial.report.unknownGivers
        await checkPortfolio(there.ctx, { ...ref, givers: [{ id: giver?.id ?? '', email: 'grace@elsewhere.test' }] })
        await tried(there.ctx, trial.id)
        await importPortfolio(there.ctx, ref)
        await tried(there.ctx, trial.id)
        const to = await ledgerOf(there.ctx, me.id)
        const said = (rows: readonly object[]) =>
          rows
            .map((row) =>
              JSON.parse(
                JSON.stringify(row, (key, value) =>
                  /^(id|orgId|personId|giverId|version|createdAt|updatedAt|confirmedAt|email|giverPersonId|locale)$/.test(
                    key,
                  )
                    ? undefined
                    : value,
                ),
              ),
            )
            .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
        for (const list of ['education', 'licences', 'work', 'training', 'rsc', 'rscProvided', 'memberships'] as const)
          expect([list, said(to[list])]).toEqual([list, said(from[list])])
        const [document] = await other.db.document.findMany({
          where: { orgId: other.org.id, personId: me.id },
          include: { attachments: true },
        })
        const tied = to.training.find(({ title }) => title === 'With a certificate')
        expect(document).toMatchObject({ name: 'Título.pdf', attachments: [{ trainingId: tied?.id }] })
        expect(await other.db.valueStatement.count({ where: { orgId: other.org.id, personId: me.id } })).toBe(7)
      })
    }))

  it('goes into the ledger of somebody who has no application yet', () =>
    withCtx(async (ctx, person) => {
      const trial = await aTrial(
        ctx,
        null,
        await aZip({
          'portfolio.json': JSON.stringify(
            aPortfolio({
              givers: [{ id: 'g1', name: 'Grace Okafor' }],
              rsc: [aRun],
              licences: [{ id: 'l1', kind: 'mental-health', state: 'VA', from: '2020-01-01', to: '2027-01-01' }],
              rscProvided: [{ id: 'p1', from: '2024-01-01', to: '2024-12-31', recipients: 2 }],
              membership: [{ from: '2026-01-01', to: '2026-12-31' }],
            }),
          ),
          'extras.json': JSON.stringify({
            format: 'attune-portfolio-extras/1',
            givers: { g1: { email: 'grace@givers.test' } },
            membership: [{ association: 'Elsewhere AIMH' }],
            values: { reflection: 'What it means to me' },
            documents: [{ file: 'documents/a.pdf', name: 'a.pdf', proves: [{ list: 'training', id: 't1' }] }],
          }),
          'documents/a.pdf': await aPdf('Certificate'),
        }),
        'mine.zip',
      )
      expect(trial.report.lines.filter(({ outcome }) => outcome === 'refused')).toEqual([])
      await importPortfolio(ctx, { importId: trial.id })
      await tried(ctx, trial.id)
      const { training, rsc, licences, rscProvided, memberships, work } = await ledgerOf(ctx, person.id)
      expect([training, rsc, licences, rscProvided, memberships, work].map((list) => list.length)).toEqual([
        1, 1, 1, 1, 1, 1,
      ])
      expect(await ctx.db.attachment.count({ where: { orgId: ctx.org.id } })).toBe(1)
      expect(await ctx.db.application.count({ where: { orgId: ctx.org.id } })).toBe(0)
    }))

  it('is for its owner alone', () =>
    withCtx(async (ctx, person) => {
      const own = await anApplication(ctx, person)
      const trial = await aTrial(own.ctx, own.id, aPortfolio())
      await keepsTheWalls(own.ctx, importPortfolio, { importId: trial.id })
    }))

  it('expires after a day', () =>
    withCtx(async (ctx, person) => {
      const own = await anApplication(ctx, person)
      const trial = await aTrial(own.ctx, own.id, aPortfolio())
      const later = { ...own.ctx, now: new Date(own.ctx.now.getTime() + 25 * 3_600_000) }
      const { reason } = await refusal(importPortfolio(later, { importId: trial.id }))
      expect(reason).toBe('exchange.no.expired')
    }))
})
