'use server'
import { joinPeople } from '@/lib/joining/commands/join-people'
import { proposeJoining } from '@/lib/joining/commands/propose-joining'
import { setApart } from '@/lib/joining/commands/set-apart'
import { vouchForAddress } from '@/lib/joining/commands/vouch-for-address'
import { withdrawJoining } from '@/lib/joining/commands/withdraw-joining'
import { JoiningRef, ProposeJoiningInput, SetApartInput, VouchForAddressInput } from '@/lib/joining/schema'
import { action } from '@/lib/web/action'

export const proposeJoiningAction = action(ProposeJoiningInput, proposeJoining)
export const withdrawJoiningAction = action(JoiningRef, withdrawJoining)
export const joinPeopleAction = action(JoiningRef, joinPeople)
export const vouchForAddressAction = action(VouchForAddressInput, vouchForAddress)
export const setApartAction = action(SetApartInput, setApart)
