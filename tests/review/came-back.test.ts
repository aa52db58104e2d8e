import { expect, it } from 'vitest'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { caseView } from '@/lib/review/queries/case'
import { withCtx } from '../support/actors'
import { aSubmitted } from '../support/review'

it('says on the case that letters to the applicant come back, until one arrives', () =>
  withCtx(async (ctx) => {
    const { id, office, person } = await aSubmitted(ctx)
    expect((await caseView(office, id)).cameBack).toBeNull()
    const failure = '550 5.1.1 no such mailbox'
    const letters = { orgId: ctx.org.id, applicationId: id, personId: person.id }
    await ctx.db.letter.updateMany({ where: letters, data: { failedAt: ctx.now, failure } })
    expect((await caseView(office, id)).cameBack).toMatchObject({ failure, toEmail: person.email })
    const values = { reference: 'X', category: 'IFS', url: 'https://attune.test/x' }
    const later = { ...office, now: new Date(ctx.now.getTime() + 60_000) }
    const to = await readerOf(ctx, person.id)
    const letterId = await post(later, { template: 'application-withdrawn', to, applicationId: id, values })
    expect((await caseView(office, id)).cameBack).not.toBeNull()
    await ctx.db.letter.update({
      where: { orgId_id: { orgId: ctx.org.id, id: letterId } },
      data: { sentAt: later.now },
    })
    expect((await caseView(office, id)).cameBack).toBeNull()
  }))
