import { addDays, type PlainDate } from '@/lib/core/plain-date'
import { toDay } from '@/lib/db/days'
import { confirmHours } from '@/lib/rsc/commands/confirm-hours'
import { correctHours } from '@/lib/rsc/commands/correct-hours'
import { disputeHours } from '@/lib/rsc/commands/dispute-hours'
import { nameGiver } from '@/lib/rsc/commands/name-giver'
import { remindGiver } from '@/lib/rsc/commands/remind-giver'
import { requestConfirmation } from '@/lib/rsc/commands/request-confirmation'
import { saveRscProvided } from '@/lib/rsc/commands/save-rsc-provided'
import { saveRscRun } from '@/lib/rsc/commands/save-rsc-run'
import { awaitingRuns, openRequest, type RunRow } from '@/lib/rsc/queries/requests'
import {
  ConfirmHoursInput,
  CorrectHoursInput,
  DisputeHoursInput,
  GiverRef,
  NameGiverInput,
  RscProvidedInput,
  RscRunInput,
} from '@/lib/rsc/schema'
import { boxes, momentOn } from './calendar'
import type { Giver, Provided, Run, RunAnswer } from './plan'
import { type Scene, type Sitting, sits } from './sitting'

/** A request that left: to whom, and what will be said of each run, oldest first. */
export type Asked = { requestId: string; giverId: string; answers: Map<string, RunAnswer> }

async function names(at: Sitting, applicationId: string, giver: Giver): Promise<string> {
  const { personId, name, email, locale = 'en' } = giver
  const typed = personId
    ? { by: 'register' as const, applicationId, personId }
    : { by: 'name' as const, applicationId, name, email, locale }
  return (await at.does(nameGiver, NameGiverInput, typed)).giverId
}

/** Logs the runs and asks each giver who has anything to confirm. */
export async function logsRuns(at: Sitting, applicationId: string, runs: readonly Run[]): Promise<Asked[]> {
  const asked = new Map<string, Asked>()
  for (const run of runs) {
    const giverId = await names(at, applicationId, run.giver)
    const { entryId } = await at.does(saveRscRun, RscRunInput, {
      ...{ applicationId, giverId, from: boxes(run.from), to: boxes(run.to), hours: String(run.hours) },
      ...{ format: run.format, about: [...run.about], concerns: run.concerns, competencies: ['reflection'] },
    })
    if (run.answer === 'unasked') continue
    const request = asked.get(giverId) ?? { requestId: '', giverId, answers: new Map() }
    request.answers.set(entryId, run.answer)
    asked.set(giverId, request)
  }
  for (const request of asked.values()) {
    await at.does(requestConfirmation, GiverRef, { applicationId, giverId: request.giverId })
    request.requestId = (await openRequest(at.ctx, request.giverId))?.id ?? ''
  }
  return [...asked.values()]
}

export async function logsProvided(at: Sitting, applicationId: string, given: readonly Provided[]): Promise<void> {
  for (const { from, recipients, setting } of given) {
    const typed = { applicationId, from: boxes(from), to: boxes(null), recipients: String(recipients), setting }
    await at.does(saveRscProvided, RscProvidedInput, typed)
  }
}

/** The giver opens the letter's link some days later and says what is so; until then the clock reminds. */
export async function giverAnswers(
  scene: Scene,
  { requestId, giverId, answers }: Asked,
  asked: PlainDate,
  after: number,
) {
  const waits = [...answers.values()].every((answer) => answer === 'asked')
  const on = scene.calendar.past(addDays(asked, after))
  for (const days of [7, 21]) {
    const due = addDays(asked, days)
    if (due >= scene.calendar.today || (!waits && due >= on)) break
    await sits(scene, { kind: 'system', job: 'wait.remind' }, momentOn(due, 23), ({ ctx }) =>
      remindGiver(ctx, { requestId, days }),
    )
  }
  if (waits) return
  await sits(scene, { kind: 'giver', requestId }, momentOn(on, 20), async (at) => {
    const runs = await awaitingRuns(at.ctx, giverId)
    for (const run of runs) await speaks(at, run, answers.get(run.id))
    const left = (await awaitingRuns(at.ctx, giverId)).filter((run) => answers.get(run.id) === 'confirmed')
    if (left.length === 0) return
    const seen = left.map((run) => `${run.id}:${run.version}`).join(',')
    const chosen = { which: 'some' as const, runs: left.map((run) => run.id), seen }
    await at.does(confirmHours, ConfirmHoursInput, chosen)
  })
}

async function speaks(at: Sitting, run: RunRow, answer: RunAnswer | undefined): Promise<void> {
  const which = { runId: run.id, version: String(run.version) }
  if (answer === 'disputed') {
    const note = 'We met four times in that period, not every week. Please look at your calendar and log it again.'
    await at.does(disputeHours, DisputeHoursInput, { ...which, note })
  } else if (answer === 'corrected') {
    await at.does(correctHours, CorrectHoursInput, {
      ...which,
      ...{ from: boxes(toDay(run.fromDay)), to: boxes(toDay(run.toDay)), hours: String(run.minutes / 60 - 0.5) },
    })
  }
}
