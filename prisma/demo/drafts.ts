import { addDays } from '@/lib/core/plain-date'
import { reopenApplication } from '@/lib/portfolio/commands/reopen-application'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { ApplicationRef } from '@/lib/portfolio/schema/application'
import { unlistName } from '@/lib/register/commands/unlist-name'
import { EndorsementRef, VetGiverInput } from '@/lib/register/schema'
import { vetGiver } from '@/lib/rsc/commands/vet-giver'
import { TRACKS } from '@/lib/rules/categories'
import { WRITING_DAYS } from './applying'
import { boxes, momentOn } from './calendar'
import { arrives, lives } from './life'
import type { Case } from './office'
import { newcomerOf } from './personas'
import type { Giver, Plan, Rater, Run } from './plan'
import { shares } from './sharing'
import { known, type Scene, sits } from './sitting'
import { talks } from './talking'

export async function reopens({ scene, applicationId, applicant }: Case, daysAgo: number): Promise<void> {
  const moment = momentOn(scene.calendar.ago(daysAgo), 19)
  await sits(scene, applicant, moment, (at) => at.does(reopenApplication, ApplicationRef, { applicationId }))
}

const LILLIAN = { givenName: 'Lillian', familyName: 'Moreau', email: 'lillian.moreau@lantern.example' }
const vetted: Giver = { name: 'Lillian Moreau', email: LILLIAN.email }

/** The association vouches for somebody who gives RSC and is not endorsed. */
export function vetting(scene: Scene): void {
  const { ago, today } = scene.calendar
  scene.stage.tell(async () => {
    const typed = { ...LILLIAN, from: boxes(ago(600)), to: boxes(addDays(today, 400)) }
    const note = 'Twenty years of practice; two interviews; references from the neighboring state.'
    await sits(scene, known(scene, 'office'), momentOn(ago(605), 15), (at) =>
      at.does(vetGiver, VetGiverInput, { ...typed, note }),
    )
  })
}

const run = (giver: Giver, from: number, to: number, hours: number, more: Partial<Run>, scene: Scene): Run => ({
  ...{ giver, from: scene.calendar.ago(from), to: scene.calendar.ago(to), hours, format: 'individual' },
  ...{ concerns: 'own-practice', about: ['IMH-E'], answer: 'confirmed', ...more },
})

/** Raters in every state there is. */
function everyAnswer(plan: Plan): void {
  const base = (role: Rater['role'], name: string, answer: Rater['answer'], locale: 'en' | 'es' = 'en'): Rater => {
    const host = role === 'rsc-giver' ? 'people.example' : 'opendoor.example'
    const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@${host}`
    return { name, email, role, title: '', locale, waives: answer !== 'begun', answer }
  }
  plan.raters = [
    base('supervisor', 'Marisela Ponce', 'given', 'es'),
    base('rsc-giver', 'Ruth Abernathy', 'begun'),
    base('colleague', 'Dwayne Ellis', 'declined'),
    base('parent', 'Carmen Solis', 'asked', 'es'),
    base('teacher', 'Janet Pruitt', 'named'),
    base('other', 'Kim Ferris', 'cancelled'),
    base('trainer', 'Alma Reyes', 'void', 'es'),
    { ...base('consultant', 'Omar Haddad', 'bounced'), email: 'omar.haddad@bounce.example' },
  ]
}

/** Half-way, in Spanish: some RSC counts, some does not and says why, some waits. */
export function rosa(scene: Scene): void {
  const { ago } = scene.calendar
  lives(scene, {
    ...{ who: newcomerOf('rosa'), as: 'rosa', category: 'IFS', sent: ago(18 - WRITING_DAYS), upTo: 'written' },
    afterwards: async (about) => {
      await shares(about, 'elena')
      await talks(about, 'elena')
    },
    but: (plan) => {
      plan.courses = plan.courses.slice(0, 4)
      plan.statements = 3
      plan.papers = 2
      const [denise, tomas] = [known(scene, 'denise'), known(scene, 'tomas')]
      plan.runs = [
        run(tomas, 520, 430, 6, {}, scene),
        run(denise, 380, 200, 11.5, {}, scene),
        run(denise, 190, 120, 5, { answer: 'corrected' }, scene),
        run(known(scene, 'ruth'), 110, 60, 4, { answer: 'disputed' }, scene),
        run(
          { name: 'Dolores Quispe', email: 'dolores.quispe@opendoor.example', locale: 'es' },
          50,
          30,
          3,
          { format: 'peer' },
          scene,
        ),
        run(vetted, 48, 22, 6, { answer: 'asked', format: 'group' }, scene),
        run(known(scene, 'elena'), 21, 19, 1.5, { answer: 'unasked' }, scene),
      ]
      everyAnswer(plan)
    },
  })
}

/** Everything is there; one press is missing. */
export function ready(scene: Scene): void {
  const { ago } = scene.calendar
  const sent = ago(2)
  lives(scene, {
    who: newcomerOf('grace'),
    as: 'grace',
    category: 'IMHS',
    sent,
    upTo: 'ready',
    but: (plan) => {
      plan.papers = 2
    },
  })
  lives(scene, { who: { givenName: 'Henry', familyName: 'Cho' }, category: 'ECFA', sent: ago(9), upTo: 'ready' })
}

export function drafts(scene: Scene): void {
  const { ago } = scene.calendar
  const begun = (days: number) => ago(days - WRITING_DAYS)
  lives(scene, { who: newcomerOf('tyler'), category: 'IFA', sent: begun(3), upTo: 'started' })
  lives(scene, {
    who: { givenName: 'Nadia', familyName: 'Rahman' },
    category: 'ECFA',
    sent: begun(60),
    upTo: 'profile',
  })
  lives(scene, { who: 'olivia', category: 'ECFS', sent: begun(12), upTo: 'started' })
  lives(scene, { who: 'naomi', category: 'IMHS', sent: begun(40), upTo: 'profile' })
  lives(scene, {
    ...{ who: { givenName: 'Zoe', familyName: 'Ramírez' }, category: 'ECMHS', sent: begun(35), upTo: 'written' },
    but: (plan) => {
      for (const job of plan.jobs) if (job.kind !== 'treatment') job.unpaid = true
      for (const course of plan.courses.slice(0, 2)) Object.assign(course, { domains: [] })
      for (const course of plan.courses.slice(2, 4)) Object.assign(course, { about: TRACKS.slice(0, 1) })
      plan.membership = { from: ago(700), to: ago(336) }
    },
  })
  lives(scene, {
    ...{ who: { givenName: 'Emily', familyName: 'Park' }, category: 'IMHM-C', sent: begun(120), upTo: 'written' },
    givers: ['ruth', 'denise'],
    but: (plan) => {
      plan.raters = plan.raters.map((rater, nth) => ({ ...rater, answer: nth === 0 ? 'overdue' : 'reserved' }))
      for (const [nth, one] of plan.runs.entries()) if (nth === 2) one.answer = 'disputed'
    },
  })
  lives(scene, {
    ...{ who: { givenName: 'Kiara', familyName: 'Jenkins' }, category: 'IFS', sent: begun(230), upTo: 'entries' },
    afterwards: async ({ applicationId, applicant }) => {
      await sits(scene, applicant, momentOn(ago(150), 17), (at) =>
        at.does(withdrawApplication, ApplicationRef, { applicationId }),
      )
    },
  })
}

/** An endorsement stands, its bearer's name does not: that is hers to choose. */
export function unlisted(scene: Scene): void {
  scene.stage.tell(async () => {
    await scene.stage.until(momentOn(scene.calendar.ago(30), 18))
    const bearer = known(scene, 'stone')
    await sits(scene, bearer, momentOn(scene.calendar.ago(30), 18), async (at) => {
      const where = { orgId: scene.orgId, personId: bearer.personId }
      const { id } = await at.ctx.db.endorsement.findFirstOrThrow({ where, orderBy: { id: 'asc' } })
      await at.does(unlistName, EndorsementRef, { endorsementId: id })
    })
  })
}

export function newcomers(scene: Scene): void {
  scene.stage.tell(async () => {
    await arrives(scene, 'marisol', { givenName: 'Marisol', familyName: 'Vega', locale: 'es' }, scene.calendar.ago(4))
  })
}
