/** Lower case without accents, as names are searched. */
export function searchForm(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** How somebody stands in the register: sorted by family name. */
export function registerName(person: { givenName: string; familyName: string }): {
  publicName: string
  searchName: string
} {
  const { givenName, familyName } = person
  return {
    publicName: `${givenName} ${familyName}`.trim(),
    searchName: searchForm(`${familyName} ${givenName}`),
  }
}
