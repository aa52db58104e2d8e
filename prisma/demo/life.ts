import { addDays, type PlainDate } from '@/lib/core/plain-date'
import { grantEndorsement } from '@/lib/register/commands/grant-endorsement'
import { type AddOnCode, type CategoryCode, scopeOf } from '@/lib/rules/categories'
import { applies, type Step, WRITING_DAYS } from './applying'
import { momentOn } from './calendar'
import type { Case } from './office'
import { joins, type Newcomer } from './people'
import type { Giver, Plan } from './plan'
import { known, type Scene, type Someone, sits } from './sitting'

/** One application of one person, and what becomes of it. */
export type Life = {
  /** Somebody new, or the key of somebody who is known already. */
  who: Newcomer | string
  /** The key under which other stories find them; the family name in small letters when left out. */
  as?: string
  category: CategoryCode
  addOns?: readonly AddOnCode[]
  emerging?: boolean
  /** The day the application is (or would be) sent. */
  sent: PlainDate
  until?: PlainDate
  givers?: readonly [string, ...string[]]
  by?: string
  upTo?: Step
  but?: (plan: Plan) => void
  afterwards?: (about: Case) => Promise<void>
}

export function lives(scene: Scene, life: Life): void {
  const whose = typeof life.who === 'string' ? life.who : `${life.who.givenName} ${life.who.familyName}`
  scene.stage.tell(() =>
    live(scene, life).catch((cause: unknown) => {
      throw new Error(`the story of ${whose} (${life.category}) broke`, { cause })
    }),
  )
}

async function live(scene: Scene, life: Life): Promise<void> {
  const start = addDays(life.sent, -WRITING_DAYS)
  const who = await appears(scene, life, addDays(start, -5))
  await scene.stage.until(momentOn(start, 12))
  const { category, addOns, emerging, until, upTo, but } = life
  const [first, ...more] = life.givers ?? usualGivers(life)
  const asGiver = (key: string): Giver => known(scene, key)
  const about = await applies(
    scene,
    who,
    {
      ...{ category, addOns, emerging, until, upTo, but, start },
      givers: [asGiver(first), ...more.map(asGiver)],
      endorsed: known(scene, 'ruth'),
    },
    known(scene, life.by ?? 'office'),
  )
  await life.afterwards?.(about)
}

/** Whose RSC counts for everybody: Mentors-Clinical of long standing. */
function usualGivers({ category }: Life): readonly [string, ...string[]] {
  return scopeOf(category) === 'MHM-C' ? ['ruth'] : ['ruth', 'miriam']
}

async function appears(scene: Scene, { who, as }: Life, on: PlainDate): Promise<Someone> {
  if (typeof who === 'string') {
    await scene.stage.until(momentOn(on, 13))
    return known(scene, who)
  }
  return arrives(scene, as ?? who.familyName.toLowerCase(), who, on)
}

/** Somebody joins and is known by a key from then on. */
export async function arrives(scene: Scene, key: string, who: Newcomer, on: PlainDate): Promise<Someone> {
  const someone = await joins(scene, who, momentOn(on, 13, 20))
  scene.people.set(key, someone)
  return someone
}

/** An endorsement from the time before the register was kept here, brought over with its date. */
export function broughtOver(scene: Scene, key: string, who: Newcomer, category: CategoryCode, on: PlainDate): void {
  scene.stage.tell(async () => {
    const { personId } = await arrives(scene, key, who, on)
    const grant = { applicationId: null, personId, category, edition: '2023', addOns: [] }
    await sits(scene, { kind: 'system', job: 'register.broughtOver' }, momentOn(on, 16), ({ ctx }) =>
      grantEndorsement(ctx, grant),
    )
  })
}
