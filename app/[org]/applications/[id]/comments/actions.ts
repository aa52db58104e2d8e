'use server'
import { readThread } from '@/lib/messages/commands/read-thread'
import { writeComment } from '@/lib/messages/commands/write-comment'
import { CommentInput, ReadInput } from '@/lib/messages/schema'
import { action } from '@/lib/web/action'

export const writeCommentAction = action(CommentInput, writeComment)
export const readThreadAction = action(ReadInput, readThread)
