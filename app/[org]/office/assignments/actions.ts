'use server'
import { assignReaders } from '@/lib/review/commands/assign-readers'
import { AssignReadersInput } from '@/lib/review/schema/assigning'
import { action } from '@/lib/web/action'

export const assignReadersAction = action(AssignReadersInput, assignReaders)
