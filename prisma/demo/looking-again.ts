import type { PlainDate } from '@/lib/core/plain-date'
import { appealDecision } from '@/lib/review/commands/appeal-decision'
import { reverseDecision } from '@/lib/review/commands/reverse-decision'
import { AppealDecisionInput } from '@/lib/review/schema/appeals'
import { ReverseDecisionInput } from '@/lib/review/schema/case'
import { momentOn } from './calendar'
import type { Case } from './office'
import { sits } from './sitting'

const WORDS = `Thank you for reading so carefully. The twelve sessions with Dr. Goldfarb are listed twice in your letter, as if they were one.

They are two runs, before and after I changed teams. Would you look at them again?`

/** The applicant asks for the deferral to be looked at again. */
export async function appeals({ scene, applicationId, applicant }: Case, on: PlainDate): Promise<void> {
  await sits(scene, applicant, momentOn(on, 20), async (at) => {
    await at.does(appealDecision, AppealDecisionInput, { applicationId, words: WORDS })
  })
}

/** The admin takes the last decision back. */
export async function takesBack({ scene, applicationId }: Case, on: PlainDate): Promise<void> {
  const admin = scene.people.get('samuel')
  if (!admin) throw new Error('the admin is one of the charter')
  await sits(scene, admin, momentOn(on, 15), async (at) => {
    const where = { orgId: at.ctx.org.id, applicationId }
    const last = await at.ctx.db.decision.findFirstOrThrow({ where, orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }] })
    const reason = 'The deferral went out on the wrong application. We are sorry, and read yours now.'
    await at.does(reverseDecision, ReverseDecisionInput, { applicationId, seen: last.id, reason })
  })
}
