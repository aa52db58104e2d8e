import { addDays, type PlainDate } from '@/lib/core/plain-date'
import { askForProof } from '@/lib/proofs/commands/ask-for-proof'
import { askSchool } from '@/lib/proofs/commands/ask-school'
import { AskForProofInput, AskSchoolInput } from '@/lib/proofs/schema'
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

/** A transcript that only the school can send; the applicant lets it be asked. */
export async function asksForTranscript(about: Case, on: PlainDate): Promise<void> {
  const { scene, applicationId, applicant, by } = about
  const proofId = await sits(scene, by, momentOn(on, 17), async (at) => {
    const words = 'The official one, please: it has to come from your school.'
    const asked = await at.does(askForProof, AskForProofInput, {
      applicationId,
      what: 'transcript',
      from: 'school',
      words,
    })
    return asked.proofId
  })
  await sits(scene, applicant, momentOn(addDays(on, 2), 19), async (at) => {
    const school = { school: 'Ridge State University', schoolEmail: 'registrar@ridge-state.example' }
    const input = { proofId, ...school, studentName: applicant.name, agreed: 'true' as const }
    await at.does(askSchool, AskSchoolInput, input)
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
      include: { items: { orderBy: [{ position: 'asc' }, { id: 'asc' }] } },
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
