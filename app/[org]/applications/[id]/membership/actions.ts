'use server'
import { removeMembership } from '@/lib/people/commands/remove-membership'
import { saveMembership } from '@/lib/people/commands/save-membership'
import { MembershipInput, MembershipRef } from '@/lib/people/schema'
import { action } from '@/lib/web/action'

export const saveMembershipAction = action(MembershipInput, saveMembership)
export const removeMembershipAction = action(MembershipRef, removeMembership)
