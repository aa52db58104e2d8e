import type { OrgId } from '@/lib/core/ids'
import type { PlainDate } from '@/lib/core/plain-date'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { inOrg } from '@/lib/db/scope'
import type { AddOnCode, Track } from '@/lib/rules/categories'

type Grant = {
  orgId: string
  tracks: readonly Track[]
  addOns: readonly AddOnCode[]
  languages: readonly ('en' | 'es')[]
  from: PlainDate
}

/** The Alliance licenses an association: for which tracks, add-ons and languages, from which day on. */
export async function grantLicence({ now }: { now: Date }, grant: Grant): Promise<{ licenceId: string }> {
  const { orgId, from } = grant
  const id = newId(now)
  const [tracks, addOns, languages] = [[...grant.tracks], [...grant.addOns], [...grant.languages]]
  await inOrg(orgId as OrgId, (db) =>
    db.licenceGranted.create({
      data: { orgId, id, tracks, addOns, languages, fromDay: fromDay(from), grantedAt: now },
    }),
  )
  return { licenceId: id }
}
