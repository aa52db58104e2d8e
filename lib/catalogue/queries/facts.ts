/** What a training of the catalogue is, on every page that shows one. */
export type CatalogueFacts = {
  title: string
  provider: string
  minutes: number
  deiMinutes: number
  rscProvisionMinutes: number
  about: string[]
  competencies: string[]
}

/** These facts alone, of a row that holds more. */
export function catalogueFacts(row: CatalogueFacts): CatalogueFacts {
  const { title, provider, minutes, deiMinutes, rscProvisionMinutes, about, competencies } = row
  return { title, provider, minutes, deiMinutes, rscProvisionMinutes, about, competencies }
}
