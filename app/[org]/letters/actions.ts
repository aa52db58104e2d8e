'use server'
import { chooseCommentMail } from '@/lib/people/commands/choose-comment-mail'
import { CommentMailInput } from '@/lib/people/schema'
import { action } from '@/lib/web/action'

export const chooseCommentMailAction = action(CommentMailInput, chooseCommentMail)
