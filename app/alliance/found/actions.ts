'use server'
import { openAssociation } from '@/lib/people/alliance'
import { OpenAssociationInput } from '@/lib/people/schema'
import { aboveAction } from '@/lib/web/alliance-door'

export const openAssociationAction = aboveAction(OpenAssociationInput, openAssociation)
