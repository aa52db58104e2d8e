/** One person who was here twice: everything of the one who leaves becomes the other's. */
export type JoinedPeople = { readonly stayingId: string; readonly leavingId: string }
