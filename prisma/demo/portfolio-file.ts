import { inCtx } from '@/lib/ctx/system-ctx'
import { uploadPortfolio } from '@/lib/transfer/commands/upload-portfolio'
import { carryOutPortfolio } from '@/lib/transfer/jobs'
import { takePortfolio } from '@/lib/transfer/queries/portfolio-file'
import { momentOn } from './calendar'
import { known, type Scene, sits } from './sitting'

/** What an association elsewhere gave Rosa along: one training is new, one lies ahead, one giver nobody here knows. */
const BROUGHT = {
  format: 'endorsement-portfolio/1',
  asOf: '2026-11-01',
  edition: '2025',
  category: 'IFS',
  training: [
    {
      ...{ id: 't1', title: 'Juego y vínculo', provider: 'Red del Oeste', completedOn: '2024-10-05', hours: 4 },
      ...{ about: ['IMH-E'], competencies: ['direct-service-skills'] },
    },
    {
      id: 't2',
      title: 'Taller de otoño',
      provider: 'Red del Oeste',
      completedOn: '2099-10-05',
      hours: 3,
      about: ['IMH-E'],
    },
  ],
  givers: [{ id: 'g1', name: 'Amparo Linares' }],
  rsc: [{ id: 'r1', from: '2024-02-01', to: '2024-05-30', hours: 8, about: ['IMH-E'], giver: 'g1', confirmed: true }],
}

/** Rosa tries a portfolio from elsewhere: the report is there, nothing is entered. */
export function portfolioFile(scene: Scene): void {
  const moment = momentOn(scene.calendar.ago(1), 21)
  scene.stage.tell(async () => {
    await scene.stage.until(moment)
    const { orgId, origin } = scene
    const who = known(scene, 'rosa')
    const stream = new Blob([JSON.stringify(BROUGHT)]).stream()
    const sent = { stream, fileName: 'portafolio-red-del-oeste.json' }
    const file = await takePortfolio({ org: { id: orgId } }, sent)
    const importId = await sits(scene, who, moment, async ({ ctx }) => {
      const { id: applicationId } = await ctx.db.application.findFirstOrThrow({
        where: { orgId, personId: who.personId },
        orderBy: { id: 'asc' },
      })
      return (await uploadPortfolio(ctx, { applicationId, file })).id
    })
    const actor = { kind: 'system', job: 'transfer.carryOutPortfolio' } as const
    await carryOutPortfolio(importId, {
      within: (work) => inCtx({ orgId, origin, now: moment, actor }, work),
      onward: async () => undefined,
    })
  })
}
