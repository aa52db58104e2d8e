'use server'
import { contactGiver } from '@/lib/rsc/commands/contact-giver'
import { ContactGiverInput } from '@/lib/rsc/schema/directory'
import { action } from '@/lib/web/action'

export const contactGiverAction = action(ContactGiverInput, contactGiver)
