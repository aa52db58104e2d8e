'use server'
import { agreeToJoining } from '@/lib/joining/commands/agree-to-joining'
import { declineJoining } from '@/lib/joining/commands/decline-joining'
import { AnswerInput } from '@/lib/joining/schema'
import { linkAction } from '@/lib/web/link-door'

export const agreeToJoiningAction = linkAction('joining', AnswerInput, agreeToJoining)
export const declineJoiningAction = linkAction('joining', AnswerInput, declineJoining)
