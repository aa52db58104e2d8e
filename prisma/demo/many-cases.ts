import { prepareBulk } from '@/lib/bulk/commands/prepare-bulk'
import { startBulk } from '@/lib/bulk/commands/start-bulk'
import { carryOutBulk } from '@/lib/bulk/jobs'
import { BulkRef, PrepareBulkInput } from '@/lib/bulk/schema'
import { inCtx } from '@/lib/ctx/system-ctx'
import { saveDeskView } from '@/lib/review/commands/save-desk-view'
import { SaveDeskViewInput } from '@/lib/review/schema/views'
import { momentOn } from './calendar'
import { known, type Scene, sits } from './sitting'

/** A view of the desk that the whole office shares, and the cases of the smaller track given to one coordinator at once. */
export function manyCases(scene: Scene): void {
  scene.stage.tell(() => sharesView(scene))
  scene.stage.tell(() => givesAway(scene))
}

async function sharesView(scene: Scene): Promise<void> {
  const when = momentOn(scene.calendar.ago(6), 14)
  await sits(scene, known(scene, 'office'), when, (at) =>
    at.does(saveDeskView, SaveDeskViewInput, { name: 'Ours, oldest first', query: 'turn=coordinator', shared: 'on' }),
  )
}

async function givesAway(scene: Scene): Promise<void> {
  const when = momentOn(scene.calendar.ago(1), 15)
  const actId = await sits(scene, known(scene, 'office'), when, async (at) => {
    const { orgId } = scene
    const early = { orgId, state: 'submitted', category: { in: ['ECFA', 'ECFS', 'ECMHS'] } }
    const cases = await at.ctx.db.application.findMany({
      where: early,
      orderBy: [{ stateSince: 'asc' }, { id: 'asc' }],
    })
    const { next } = await at.does(prepareBulk, PrepareBulkInput, {
      ...{ kind: 'assign', coordinatorId: known(scene, 'angela').personId },
      picked: cases.map(({ id }) => id).join(' '),
    })
    const id = next.split('/').at(-1) ?? ''
    await at.does(startBulk, BulkRef, { actId: id })
    return id
  })
  const { orgId, origin } = scene
  const actor = { kind: 'system', job: 'bulk.carryOut' } as const
  await carryOutBulk(actId, (work) => inCtx({ orgId, origin, now: new Date(when.getTime() + 300_000), actor }, work))
}
