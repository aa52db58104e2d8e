import type { z } from 'zod'
import { addDays, type PlainDate } from '@/lib/core/plain-date'
import { answerSeeker } from '@/lib/rsc/commands/answer-seeker'
import { confirmSessions } from '@/lib/rsc/commands/confirm-sessions'
import { contactGiver } from '@/lib/rsc/commands/contact-giver'
import { differOnSession } from '@/lib/rsc/commands/differ-on-session'
import { logSession } from '@/lib/rsc/commands/log-session'
import { planSeries } from '@/lib/rsc/commands/plan-series'
import { saveListing } from '@/lib/rsc/commands/save-listing'
import { AnswerSeekerInput, ContactGiverInput, ListingInput } from '@/lib/rsc/schema/directory'
import {
  ConfirmSessionsInput,
  DifferInput,
  LogSessionInput as Log,
  type LogSessionInput,
  PlanSeriesInput,
} from '@/lib/rsc/schema/sessions'
import { boxes, momentOn } from './calendar'
import type { Case } from './office'
import { known, type Scene, type Someone, sits } from './sitting'

const content = { concerns: 'own-practice', about: ['IMH-E'], competencies: ['reflection', 'thinking'] } as const
const hour = { hours: '1', format: 'individual', mode: 'virtual' } as const

/** A giver and an applicant keep the log together: one session agreed, one remembered differently, one waiting, a series ahead. */
export async function shares({ scene, applicant }: Case, key: string): Promise<void> {
  const { ago, today } = scene.calendar
  const giver = known(scene, key)
  const named = await sits(scene, giver, momentOn(ago(9), 19), (at) =>
    at.ctx.db.giver.findFirstOrThrow({
      where: { orgId: scene.orgId, personId: applicant.personId, giverPersonId: giver.personId },
      select: { id: true },
      orderBy: { id: 'asc' },
    }),
  )
  const log = (who: Someone, on: PlainDate, typed: Partial<z.input<typeof LogSessionInput>>) =>
    sits(scene, who, momentOn(addDays(on, 1), 20), (at) => {
      const side = who === giver ? { as: 'giver', members: [named.id] } : { as: 'member', giverId: named.id }
      const whole = { ...side, ...hour, ...content, about: [...content.about], competencies: [...content.competencies] }
      return at.does(logSession, Log, { ...whole, heldOn: boxes(on), ...typed } as z.input<typeof LogSessionInput>)
    })
  const seen = (ids: readonly string[]) => ids.map((id) => `${id}:1`).join(',')

  const first = await log(giver, ago(9), {})
  await sits(scene, applicant, momentOn(ago(7), 21), (at) =>
    at.does(confirmSessions, ConfirmSessionsInput, { seen: seen(first.entryIds) }),
  )
  const second = await log(applicant, ago(7), { hours: '1:30' })
  await sits(scene, giver, momentOn(ago(5), 18), (at) =>
    at.does(differOnSession, DifferInput, {
      ...{ ...hour, entryId: second.entryIds[0] ?? '', version: '1', heldOn: boxes(ago(7)) },
      note: 'Terminamos media hora antes, por la visita de la tarde.',
    }),
  )
  await log(giver, ago(4), { mode: 'in-person' })
  await sits(scene, giver, momentOn(ago(2), 20), (at) =>
    at.does(planSeries, PlanSeriesInput, {
      ...{ ...hour, ...content, about: [...content.about], competencies: [...content.competencies] },
      ...{ members: [named.id], title: 'Supervisión de los jueves', startsOn: boxes(addDays(today, -1)) },
      ...{ startsAt: '16:30', every: 'fortnight', times: '6' },
    }),
  )
}

const LISTED: readonly (readonly [key: string, more: Partial<z.input<typeof ListingInput>>])[] = [
  [
    'elena',
    {
      ...{ languages: ['en', 'es'], places: 'Roanoke, Salem', openings: '2', feeFrom: '70', feeTo: '110' },
      about: 'Grupos pequeños para visitadoras de hogar, en español e inglés. Small groups for home visitors.',
    },
  ],
  ['denise', { modes: ['virtual'], openings: '0', feeFrom: '90', about: 'I work with teams in early intervention.' }],
  ['ruth', { formats: ['individual'], places: 'Charlottesville', openings: '1', feeFrom: '120', showsEmail: 'true' }],
  ['tomas', { languages: ['es'], formats: ['group'], openings: '4', feeFrom: '0', places: 'Harrisonburg' }],
]

/** Givers who want to be found, and somebody who found one. */
export function directory(scene: Scene): void {
  const { ago } = scene.calendar
  for (const [key, more] of LISTED) {
    scene.stage.tell(async () => {
      await scene.stage.until(momentOn(ago(40), 12))
      const giver = known(scene, key)
      await sits(scene, giver, momentOn(ago(39), 18), (at) =>
        at.does(saveListing, ListingInput, {
          ...{ listed: 'true', name: giver.name, languages: ['en'], tracks: ['IMH-E', 'ECMH-E'], openings: '1' },
          ...{ formats: ['individual', 'group'], modes: ['in-person', 'virtual'], outsideAgency: 'true', ...more },
        }),
      )
    })
  }
  scene.stage.tell(async () => {
    await scene.stage.until(momentOn(ago(5), 12))
    const [seeker, elena, tomas] = [known(scene, 'grace'), known(scene, 'elena'), known(scene, 'tomas')]
    const asks = (giver: Someone, daysAgo: number, text: string) =>
      sits(scene, seeker, momentOn(ago(daysAgo), 19), (at) =>
        at.does(contactGiver, ContactGiverInput, { giverPersonId: giver.personId, text }),
      )
    await asks(tomas, 5, 'Do you have room in a group this winter? I work in Staunton.')
    await sits(scene, tomas, momentOn(ago(4), 19), (at) =>
      at.does(answerSeeker, AnswerSeekerInput, {
        askerId: seeker.personId,
        text: 'Yes, from January on, every other Tuesday at noon.',
      }),
    )
    await asks(elena, 3, 'I look for individual consultation twice a month, virtual, after five. Would you have room?')
  })
}
