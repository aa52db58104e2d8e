'use server'
import { vetGiver } from '@/lib/register/commands/vet-giver'
import { VetGiverInput } from '@/lib/register/schema'
import { action } from '@/lib/web/action'

export const vetGiverAction = action(VetGiverInput, vetGiver)
