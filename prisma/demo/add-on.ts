import { addDays, type PlainDate } from '@/lib/core/plain-date'
import { startApplication } from '@/lib/portfolio/commands/start-application'
import { submitApplication } from '@/lib/portfolio/commands/submit-application'
import { StartInput, SubmitInput } from '@/lib/portfolio/schema/application'
import { TRACKS } from '@/lib/rules/categories'
import { momentOn } from './calendar'
import { type Case, decidesClean } from './office'
import { known, type Scene, sits } from './sitting'
import { logsProvided } from './supervision'
import { writesCourse, writesMembership } from './writing'

/** Endorsed some years ago and giving RSC by now: two people apply for the add-on alone, one has it as Emerging already. */
export function addsOn(scene: Scene): void {
  const { ago } = scene.calendar
  applies(scene, 'rivers', ago(40), (about) => decidesClean(about, ago(25), 'endorse'))
  applies(scene, 'begay', ago(20))
}

function applies(scene: Scene, key: string, start: PlainDate, afterwards?: (about: Case) => Promise<void>): void {
  scene.stage.tell(async () => {
    await scene.stage.until(momentOn(start, 12))
    const who = known(scene, key)
    const applicationId = await sits(scene, who, momentOn(start, 18), async (at) => {
      const begun = await at.does(startApplication, StartInput, { addOns: ['ERS'] })
      const membership = { from: addDays(start, -200), to: addDays(start, 164) }
      await writesMembership(at, scene, begun.applicationId, { membership })
      await writesCourse(at, begun.applicationId, {
        ...{ title: 'Becoming a reflective supervisor: the first year', provider: 'Alliance Learning' },
        ...{ on: addDays(start, -60), hours: 6, dei: 0, giving: 6, about: TRACKS, domains: ['reflection'] },
      })
      await logsProvided(at, begun.applicationId, [
        { from: addDays(start, -120), recipients: 2, setting: 'Two home visitors of my own agency' },
      ])
      return begun.applicationId
    })
    await sits(scene, who, momentOn(addDays(start, 10), 19), (at) =>
      at.does(submitApplication, SubmitInput, { applicationId, confirmed: 'true' }),
    )
    await afterwards?.({ scene, applicationId, applicant: who, by: known(scene, 'office') })
  })
}
