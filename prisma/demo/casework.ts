import type { PlainDate } from '@/lib/core/plain-date'
import { askForProof } from '@/lib/proofs/commands/ask-for-proof'
import { AskForProofInput } from '@/lib/proofs/schema'
import { holdCase } from '@/lib/review/commands/hold-case'
import { judgeAnswers } from '@/lib/review/commands/judge-answers'
import { raiseFlag } from '@/lib/review/commands/raise-flag'
import { writeNote } from '@/lib/review/commands/write-note'
import { HoldCaseInput, RaiseFlagInput, WriteNoteInput } from '@/lib/review/schema/casework'
import { JudgeAnswersInput } from '@/lib/review/schema/information'
import { momentOn } from './calendar'
import type { Case } from './office'
import { sits } from './sitting'

/** The staff write something down for each other, and flag the case. */
export async function notes({ scene, applicationId, by }: Case, on: PlainDate): Promise<void> {
  await sits(scene, by, momentOn(on, 17), async (at) => {
    const text = 'Called the agency: they confirm the dates and will send a letter on Thursday.'
    await at.does(writeNote, WriteNoteInput, { applicationId, text })
    const reason = 'Needs the endorsement for a position that begins in January.'
    await at.does(raiseFlag, RaiseFlagInput, { applicationId, kind: 'urgent', reason })
  })
}

/** A transcript is asked for beside the portfolio. */
export async function asksForTranscript({ scene, applicationId, by }: Case, on: PlainDate): Promise<void> {
  await sits(scene, by, momentOn(on, 17), async (at) => {
    const words = 'The official one, please: your school may send it to our office directly.'
    await at.does(askForProof, AskForProofInput, { applicationId, what: 'transcript', words })
  })
}

/** The case waits for somebody outside; the applicant is told. */
export async function waitsFor({ scene, applicationId, by }: Case, on: PlainDate): Promise<void> {
  await sits(scene, by, momentOn(on, 16), async (at) => {
    const message = 'Your university sends transcripts only twice a month. We go on as soon as yours is here.'
    await at.does(holdCase, HoldCaseInput, { applicationId, reason: 'thirdParty', message })
  })
}

/** The first answer will do, the others are asked again. */
export async function judges({ scene, applicationId, by }: Case, on: PlainDate): Promise<void> {
  await sits(scene, by, momentOn(on, 16), async (at) => {
    const asked = await at.ctx.db.informationRequest.findFirstOrThrow({
      where: { orgId: at.ctx.org.id, applicationId },
      include: { items: { orderBy: { position: 'asc' } } },
      orderBy: { round: 'desc' },
    })
    const more = 'In which years, and how many of them were under three?'
    const items = asked.items.map(({ id }, nth) => {
      const outcome = nth === 0 ? ('accepted' as const) : ('again' as const)
      return { itemId: id, outcome, note: nth === 0 ? '' : more }
    })
    await at.does(judgeAnswers, JudgeAnswersInput, { applicationId, requestId: asked.id, items })
  })
}
