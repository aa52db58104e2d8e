import { saveMembers } from '@/lib/people/commands/save-members'
import { SentMembers } from '@/lib/people/schema'
import { keyHandler } from '@/lib/web/key-door'

/** A program of the association's sends its list of members, or a part of it (described on the page of its keys). */
export const POST = keyHandler(SentMembers, (ctx, sent) => saveMembers(ctx, { ...sent, source: 'program' }))
