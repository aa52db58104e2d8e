'use server'
import { VetGiverInput } from '@/lib/register/schema'
import { vetGiver } from '@/lib/rsc/commands/vet-giver'
import { action } from '@/lib/web/action'

export const vetGiverAction = action(VetGiverInput, vetGiver)
