'use server'
import { signInAs } from '@/lib/auth/commands/sign-in-as'
import { SignInAsInput } from '@/lib/auth/schema'
import { accountAction } from '@/lib/web/account-action'

export const signInAsAction = accountAction(SignInAsInput, signInAs)
