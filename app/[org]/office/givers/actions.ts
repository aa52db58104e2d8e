'use server'
import { VetGiverInput } from '@/lib/register/schema'
import { readdressGiver } from '@/lib/rsc/commands/readdress-giver'
import { vetGiver } from '@/lib/rsc/commands/vet-giver'
import { ReaddressGiverInput } from '@/lib/rsc/schema'
import { action } from '@/lib/web/action'

export const vetGiverAction = action(VetGiverInput, vetGiver)
export const readdressGiverAction = action(ReaddressGiverInput, readdressGiver)
