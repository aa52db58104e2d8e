'use server'
import { joinAssociation } from '@/lib/people/commands/join-association'
import { joinAction } from '@/lib/web/join-action'

export const joinAssociationAction = joinAction(joinAssociation)
