import { fillRoster } from '@/lib/catalogue/commands/fill-roster'
import { planSession } from '@/lib/catalogue/commands/plan-session'
import { publishTraining } from '@/lib/catalogue/commands/publish-training'
import { PublishInput, RosterInput, SessionInput } from '@/lib/catalogue/schema'
import type { PlainDate } from '@/lib/core/plain-date'
import { addDays } from '@/lib/core/plain-date'
import { takeTraining } from '@/lib/portfolio/commands/take-training'
import { TakeTrainingInput } from '@/lib/portfolio/schema/training'
import { TRACKS } from '@/lib/rules/categories'
import type { Domain } from '@/lib/rules/competencies'
import { boxes, momentOn } from './calendar'
import { known, type Scene, type Sitting, sits } from './sitting'

type Approved = {
  title: string
  hours: number
  dei?: number
  giving?: number
  domains: Domain[]
  description: string
  provider?: string
}

const REFLECTION: Approved = {
  title: 'Holding the parent who holds the baby',
  hours: 3,
  domains: ['reflection', 'working-with-others'],
  description: 'An afternoon on what a home visitor carries home, with a case from the group.',
}
const EQUITY: Approved = {
  title: 'Whose lap, whose language: babies between cultures',
  hours: 6,
  dei: 4,
  domains: ['theoretical-foundations', 'communicating'],
  description: 'In English and Spanish, with an interpreter for both directions.',
}
const GIVING: Approved = {
  title: 'From listening to supervising: how to give RSC',
  hours: 15,
  dei: 1,
  giving: 12,
  domains: ['reflection', 'thinking'],
  description: 'Five evenings for those who begin to give reflective supervision/consultation.',
  provider: 'Piedmont Early Years Institute',
}

const text = (hours = 0) => (hours > 0 ? String(hours) : '')

function publishes(at: Sitting, approved: Approved, from: PlainDate) {
  const { title, hours, dei, giving, domains, description, provider = 'Blue Ridge AIMH' } = approved
  return at.does(publishTraining, PublishInput, {
    ...{ title, provider, description, hours: text(hours), deiHours: text(dei), rscProvisionHours: text(giving) },
    ...{ about: [...TRACKS], competencies: domains, from: boxes(from), to: boxes(null) },
  })
}

const plans = (at: Sitting, trainingId: string, onDay: PlainDate, place: string, how: 'online' | 'in-person') =>
  at.does(planSession, SessionInput, { trainingId, onDay: boxes(onDay), how, place, codeUntil: boxes(null) })

/**
 * The office approves three trainings; some sessions were held, some are to come. Grace took a code home, Rosa stands on
 * a list and has not put the training into her log yet.
 */
export function catalogue(scene: Scene): void {
  const { ago, today } = scene.calendar
  scene.stage.tell(async () => {
    const held = await sits(scene, known(scene, 'office'), momentOn(ago(140), 15), async (at) => {
      const [reflection, equity, giving] = [
        await publishes(at, REFLECTION, ago(140)),
        await publishes(at, EQUITY, ago(140)),
        await publishes(at, GIVING, ago(140)),
      ]
      const code = await plans(at, reflection.trainingId, ago(6), 'Public Library, Roanoke', 'in-person')
      const list = await plans(at, equity.trainingId, ago(5), 'Community College, Charlottesville', 'in-person')
      await plans(at, equity.trainingId, addDays(today, 24), '', 'online')
      await plans(at, reflection.trainingId, addDays(today, 40), 'Health Department, Lynchburg', 'in-person')
      await plans(at, giving.trainingId, addDays(today, 12), 'Five Thursday evenings', 'online')
      return { code: code.code, listed: list.sessionId }
    })
    const evening = momentOn(ago(3), 22)
    await scene.stage.until(evening)
    await sits(scene, known(scene, 'grace'), evening, (at) =>
      at.does(takeTraining, TakeTrainingInput, { code: held.code }),
    )
    const people = [known(scene, 'rosa'), known(scene, 'grace')].map(({ name, email }) => `${name},${email}`)
    await sits(scene, known(scene, 'office'), momentOn(ago(2), 18), (at) =>
      at.does(fillRoster, RosterInput, {
        sessionId: held.listed,
        list: ['Name,E-mail', ...people, 'Jo Lindqvist,jo.lindqvist@earlyyears.example'].join('\n'),
      }),
    )
  })
}
