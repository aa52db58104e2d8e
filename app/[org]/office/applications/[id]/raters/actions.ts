'use server'
import { vetRater } from '@/lib/references/commands/vet-rater'
import { VetRaterInput } from '@/lib/references/schema'
import { action } from '@/lib/web/action'

export const vetRaterAction = action(VetRaterInput, vetRater)
