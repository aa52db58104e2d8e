'use server'
import { signAgreement } from '@/lib/portfolio/commands/sign-agreement'
import { SignInput } from '@/lib/portfolio/schema/application'
import { action } from '@/lib/web/action'

export const signAgreementAction = action(SignInput, signAgreement)
