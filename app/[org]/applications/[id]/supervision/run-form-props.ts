import { domainChoices, trackChoices } from '@/components/portfolio/choices'
import type { Place } from '@/components/portfolio/place'
import { dayInZone } from '@/lib/core/plain-date'
import type { OrgScope } from '@/lib/ctx/org-scope'
import type { SupervisionView } from '@/lib/rsc/queries/supervision'
import { saveRscRunAction } from './actions'

/** What every form over a run of sessions gets. */
export function runFormProps(place: Place, view: SupervisionView, { now, org }: { now: Date; org: OrgScope }) {
  const list = `${place.base}/supervision`
  return {
    action: saveRscRunAction.bind(null, place.org),
    applicationId: place.applicationId,
    dateOrder: place.dateOrder,
    listHref: list,
    nameHref: `${list}/givers/new`,
    givers: view.givers.map(({ id, name, qualified, sessionDays }) => ({ id, name, qualified, sessionDays })),
    findHref: `/${place.org}/givers`,
    basis: view.basis ?? { track: 'IMH-E' as const, scope: 'FS' as const, asOf: dayInZone(now, org.zone) },
    tracks: trackChoices(place.t),
    domains: domainChoices(place.t),
  }
}
