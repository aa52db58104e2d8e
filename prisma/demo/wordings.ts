import { saveReason } from '@/lib/orgs/commands/save-reason'
import { saveWording } from '@/lib/orgs/commands/save-wording'
import { reasonsVersion } from '@/lib/orgs/queries/reasons'
import { SaveReasonInput } from '@/lib/orgs/schema/reasons'
import { SaveWordingInput } from '@/lib/orgs/schema/wording'
import { momentOn } from './calendar'
import { known, type Scene, sits } from './sitting'

const LETTER = 'application-submitted' as const
const OWN = {
  en: {
    subject: 'Your application {reference} has reached {org}',
    title: 'Thank you for applying',
    body: `Your application for Endorsement as {category} is with us. Behind it stand years of work with babies, young children and the people who love them, and we will read it with the care it deserves.

{facts}

{heading}

{steps}

If anything is unclear, our office hours are Tuesdays from 4 to 6 p.m.

{button}`,
  },
  es: {
    subject: 'Su solicitud {reference} llegó a {org}',
    title: 'Gracias por su solicitud',
    body: `Su solicitud de Endoso como {category} está con nosotros. Detrás de ella hay años de trabajo con bebés, niñas y niños pequeños y quienes los quieren, y la leeremos con el cuidado que merece.

{facts}

{heading}

{steps}

Si algo no está claro, atendemos consultas los martes de 16 a 18 horas.

{button}`,
  },
}

const REASONS = [
  { kind: 'mark' as const, en: 'The certificate names no hours', es: 'El certificado no indica las horas' },
  { kind: 'hold' as const, en: 'waiting for the state board', es: 'se espera al consejo estatal' },
]

/** The administrator words a letter in both languages, twice in English, and adds reasons the office keeps typing. */
export function wordings(scene: Scene): void {
  const { stage, calendar } = scene
  const { ago } = calendar
  stage.tell(async () => {
    await stage.until(momentOn(ago(52), 8))
    const samuel = known(scene, 'samuel')
    const save = (daysAgo: number, locale: 'en' | 'es', version: string, more: object = {}) =>
      sits(scene, samuel, momentOn(ago(daysAgo), 11), (at) =>
        at.does(saveWording, SaveWordingInput, { letter: LETTER, locale, version, ...OWN[locale], ...more }),
      )
    await save(51, 'en', '0', { title: 'Your application is in' })
    await save(50, 'es', '0')
    await save(49, 'en', '1')
    for (const [nth, reason] of REASONS.entries()) {
      await sits(scene, samuel, momentOn(ago(48 - nth), 12), (at) =>
        at.does(saveReason, SaveReasonInput, { version: reasonsVersion(at.ctx.org), ...reason }),
      )
    }
  })
}
