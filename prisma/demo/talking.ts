import { readThread } from '@/lib/messages/commands/read-thread'
import { writeComment } from '@/lib/messages/commands/write-comment'
import { CommentInput, ReadInput } from '@/lib/messages/schema'
import { assignAdviser } from '@/lib/portfolio/commands/assign-adviser'
import { AssignAdviserInput } from '@/lib/portfolio/schema/application'
import type { SectionCode } from '@/lib/rules/sections'
import { momentOn } from './calendar'
import type { Case } from './office'
import { known, type Someone, sits } from './sitting'

/** The office puts an adviser beside the applicant; they write to each other, and the last word is not read yet. */
export async function talks(about: Case, key: string): Promise<void> {
  const { scene, applicationId, applicant, by } = about
  const { ago } = scene.calendar
  const adviser = known(scene, key)
  await sits(scene, by, momentOn(ago(6), 15), (at) =>
    at.does(assignAdviser, AssignAdviserInput, { applicationId, adviserId: adviser.personId }),
  )
  const says = (who: Someone, daysAgo: number, section: SectionCode, text: string) =>
    sits(scene, who, momentOn(ago(daysAgo), 20), (at) =>
      at.does(writeComment, CommentInput, { applicationId, section, text }),
    )
  const first = await says(
    adviser,
    5,
    'training',
    'Ya tiene más de la mitad de las horas. ¿Podría buscar el certificado de la capacitación de 2024? Sin él, la coordinación tendrá que preguntar.',
  )
  await sits(scene, applicant, momentOn(ago(4), 19), async (at) => {
    await at.does(readThread, ReadInput, { applicationId, section: 'training', throughId: first.commentId })
    await at.does(writeComment, CommentInput, {
      ...{ applicationId, section: 'training' },
      text: 'Sí, lo tengo en casa. ¿Cuentan también las horas del curso de lactancia?',
    })
  })
  await says(adviser, 2, 'training', 'Si trató del vínculo entre madre y bebé, sí. Escríbalo en el título.')
  await says(by, 2, 'supervision', 'Ruth corrigió las fechas. Mírelas, por favor, y vuelva a pedir la confirmación.')
}
