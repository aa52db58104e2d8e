import type { Ctx } from '@/lib/ctx/ctx'
import { uploadMemberList } from '@/lib/transfer/commands/upload-member-list'
import { takeSheet } from '@/lib/transfer/queries/sheet'

/** A spreadsheet as somebody sends it. */
export const sheetOf = (ctx: Ctx, text: string, fileName = 'members.csv') =>
  takeSheet({ org: ctx.org }, { stream: new Blob([text]).stream(), fileName })

/** A list that was uploaded, and tried where its columns are known. */
export async function aMemberList(admin: Ctx, text: string): Promise<string> {
  return (await uploadMemberList(admin, { sheet: await sheetOf(admin, text) })).id
}

/** As Wild Apricot exports its members, with lines nobody can read. */
export const wildApricot = (email: string): string =>
  [
    'User ID,First name,Last name,Email,Member since,Renewal due,Membership status',
    `1001,Rosa,Delgado,${email},2/1/2019,12/31/2026,Active`,
    '1002,Bea,Ito,bea@members.test,5/14/2020,12/31/2025,Lapsed',
    '1003,Cid,Nuñez,cid at members,5/14/2020,12/31/2026,Active',
    '1004,Dee,Park,dee@members.test,13/45/2020,12/31/2026,Active',
    '1005,Eve,Moss,eve@members.test,5/14/2020,12/31/2026,Unheard of',
  ].join('\r\n')
