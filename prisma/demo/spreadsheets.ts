import { inCtx } from '@/lib/ctx/system-ctx'
import { startCheck } from '@/lib/transfer/commands/match-columns'
import { uploadSheet } from '@/lib/transfer/commands/upload-sheet'
import { carryOut } from '@/lib/transfer/jobs'
import { importRow } from '@/lib/transfer/queries/open-import'
import { takeSheet } from '@/lib/transfer/queries/sheet'
import { momentOn } from './calendar'
import { known, type Scene, sits } from './sitting'

/** A log as somebody keeps it in Excel: semicolons, days first, commas in numbers, and three rows to mend. */
const KEPT = `Curso;Organización;Fecha;Horas;Edades;Competencias;Notas
Apego y trauma en la primera infancia;Universidad Estatal;13/2/2025;6;0-3;Fundamentos teóricos|Reflexión;certificado en papel
Observación de bebés;Centro Familiar;4/3/2025;1,5;0-3;Pensamiento;
Trabajo con familias migrantes;Open Door;3/4/2025;tres;0-3;Trabajo con otras personas;
Cuidado de quien cuida;Open Door;31/4/2025;2:00;ambas;Reflexión;
Lenguaje y juego;;20/5/2025;2;3-6;Comunicación;sin certificado
`

/** Rosa brings the list she kept before she knew of us. The check has been through it; the mending is still hers. */
export function spreadsheet(scene: Scene): void {
  const moment = momentOn(scene.calendar.ago(1), 20)
  scene.stage.tell(async () => {
    await scene.stage.until(moment)
    const { orgId, origin } = scene
    const who = known(scene, 'rosa')
    const stream = new Blob([KEPT]).stream()
    const sheet = await takeSheet({ org: { id: orgId } }, { stream, fileName: 'mis capacitaciones.csv' })
    const importId = await sits(scene, who, moment, async ({ ctx }) => {
      const { id: applicationId } = await ctx.db.application.findFirstOrThrow({
        where: { orgId, personId: who.personId },
        orderBy: { id: 'asc' },
      })
      const { id } = await uploadSheet(ctx, { applicationId, log: 'training', sheet })
      await startCheck(ctx, await importRow(ctx, id))
      return id
    })
    const actor = { kind: 'system', job: 'transfer.carryOut' } as const
    await carryOut(importId, {
      within: (work) => inCtx({ orgId, origin, now: moment, actor }, work),
      onward: async () => undefined,
    })
  })
}
