import type { PlainDate } from '@/lib/core/plain-date'
import { no, type Verdict, yes } from '@/lib/core/verdict'
import type { Actor } from '@/lib/ctx/actor'

/** Licences are the Alliance's to give and to end; the system's when an installation is set up. */
export function mayLicense(actor: Actor): Verdict {
  const ally = actor.kind === 'alliance' && actor.roles.includes('alliance-admin')
  return ally || actor.kind === 'system' ? yes : no('common.error.notFound', 'not_found')
}

/** The association's own office may not license itself, so for it this does not exist. */
export function mayEndLicence(
  actor: Actor,
  licence: { to: PlainDate | null; ended: boolean },
  today: PlainDate,
): Verdict {
  const may = mayLicense(actor)
  if (!may.yes) return may
  const over = licence.ended || (licence.to !== null && licence.to < today)
  return over ? no('licensing.error.over', 'closed') : yes
}
