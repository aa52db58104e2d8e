import { uploadMemberList } from '@/lib/transfer/commands/upload-member-list'
import { takeSheet } from '@/lib/transfer/queries/sheet'
import { momentOn } from './calendar'
import { known, type Scene, sits } from './sitting'

/** What a membership system exports: most of it can be read. */
const EXPORTED = `User ID,First name,Last name,Email,Member since,Renewal due,Membership status
2041,Rosa,Delgado,ROSA,2/1/2022,12/31/2027,Active
2042,Bea,Ito,bea.ito@members.example,5/14/2020,12/31/2025,Lapsed
2043,Hal,Whitaker,hal.whitaker@members.example,9/1/2023,12/31/2027,Active
2044,Ines,Prado,ines.prado at members.example,1/1/2024,12/31/2027,Active
2045,Otis,Bell,otis.bell@members.example,13/45/2021,12/31/2027,Active
`

/** The administrator tries the list of members, and has not taken it over yet. */
export function memberList(scene: Scene): void {
  const { stage, calendar, orgId } = scene
  const moment = momentOn(calendar.ago(6), 12)
  stage.tell(async () => {
    await stage.until(moment)
    const stream = new Blob([EXPORTED.replace('ROSA', known(scene, 'rosa').email)]).stream()
    const sheet = await takeSheet({ org: { id: orgId } }, { stream, fileName: 'Members export.csv' })
    await sits(scene, known(scene, 'samuel'), moment, ({ ctx }) => uploadMemberList(ctx, { sheet }))
  })
}
