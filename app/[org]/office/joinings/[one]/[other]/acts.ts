import type { JoiningActs } from '@/components/joining/joining-state'
import {
  joinPeopleAction,
  proposeJoiningAction,
  setApartAction,
  vouchForAddressAction,
  withdrawJoiningAction,
} from './actions'

/** What the office may do about two people, bound to their association. */
export const joiningActs = (org: string): JoiningActs => ({
  propose: proposeJoiningAction.bind(null, org),
  withdraw: withdrawJoiningAction.bind(null, org),
  join: joinPeopleAction.bind(null, org),
  vouch: vouchForAddressAction.bind(null, org),
  apart: setApartAction.bind(null, org),
})
