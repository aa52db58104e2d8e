'use server'
import { saveProfile } from '@/lib/people/commands/save-profile'
import { ProfileInput } from '@/lib/people/schema'
import { action } from '@/lib/web/action'

export const saveProfileAction = action(ProfileInput, saveProfile)
