'use server'
import { closeMemberKey } from '@/lib/people/commands/close-member-key'
import { openMemberKey } from '@/lib/people/commands/open-member-key'
import { MemberKeyRef, OpenMemberKeyInput } from '@/lib/people/schema'
import { takeMemberList } from '@/lib/transfer/commands/take-member-list'
import { tryMemberList } from '@/lib/transfer/commands/try-member-list'
import { MemberListRef, TryMemberListInput } from '@/lib/transfer/schema/members'
import { action } from '@/lib/web/action'

export const openMemberKeyAction = action(OpenMemberKeyInput, openMemberKey)
export const closeMemberKeyAction = action(MemberKeyRef, closeMemberKey)
export const tryMemberListAction = action(TryMemberListInput, tryMemberList)
export const takeMemberListAction = action(MemberListRef, takeMemberList)
