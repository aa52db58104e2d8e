import type { Ctx } from '@/lib/ctx/ctx'
import { sendDigests } from './commands/send-digests'

/** What this room does in the background, by job name. */
export const messagesJobs = {
  'messages.sendDigests': (ctx: Ctx) => sendDigests(ctx),
} as const
