'use server'
import { acceptInvitation } from '@/lib/people/commands/accept-invitation'
import { NothingInput } from '@/lib/people/schema'
import { linkAction } from '@/lib/web/link-door'

export const acceptInvitationAction = linkAction('invitation', NothingInput, acceptInvitation)
