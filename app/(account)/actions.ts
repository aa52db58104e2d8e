'use server'
import { changePassword } from '@/lib/auth/commands/change-password'
import { chooseLocale } from '@/lib/auth/commands/choose-locale'
import { confirmAddress } from '@/lib/auth/commands/confirm-address'
import { endSession } from '@/lib/auth/commands/end-session'
import { keepAddress } from '@/lib/auth/commands/keep-address'
import { requestAddress } from '@/lib/auth/commands/request-address'
import { requestReset } from '@/lib/auth/commands/request-reset'
import { resetPassword } from '@/lib/auth/commands/reset-password'
import { signIn } from '@/lib/auth/commands/sign-in'
import { signOut } from '@/lib/auth/commands/sign-out'
import { signOutEverywhere } from '@/lib/auth/commands/sign-out-everywhere'
import { signUp } from '@/lib/auth/commands/sign-up'
import { takeAddress } from '@/lib/auth/commands/take-address'
import {
  ChangePasswordInput,
  ConfirmAddressInput,
  EndSessionInput,
  KeepAddressInput,
  LocaleInput,
  NoInput,
  RequestAddressInput,
  RequestResetInput,
  ResetPasswordInput,
  SignInInput,
  SignUpInput,
  TakeAddressInput,
} from '@/lib/auth/schema'
import { accountAction, accountPost } from '@/lib/web/account-action'

export const signUpAction = accountAction(SignUpInput, signUp)
export const confirmAddressAction = accountAction(ConfirmAddressInput, confirmAddress)
export const signInAction = accountAction(SignInInput, signIn)
export const signOutAction = accountPost(NoInput, signOut)
export const signOutEverywhereAction = accountPost(NoInput, signOutEverywhere)
export const endSessionAction = accountAction(EndSessionInput, endSession)
export const requestResetAction = accountAction(RequestResetInput, requestReset)
export const resetPasswordAction = accountAction(ResetPasswordInput, resetPassword)
export const changePasswordAction = accountAction(ChangePasswordInput, changePassword)
export const chooseLocaleAction = accountPost(LocaleInput, chooseLocale)
export const requestAddressAction = accountAction(RequestAddressInput, requestAddress)
export const takeAddressAction = accountAction(TakeAddressInput, takeAddress)
export const keepAddressAction = accountAction(KeepAddressInput, keepAddress)
