import { slowDown } from '@/lib/web/slow-down'

export const dynamic = 'force-dynamic'

export const GET = slowDown
