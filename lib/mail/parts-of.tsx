import { isValidElement } from 'react'
import type { AnyLetterName } from './letters'
import { Act } from './parts'
import type { Given, Parts, Template } from './template'

type Facts<N extends AnyLetterName> = Omit<Given<N>, 'say' | 'act'>

/** What stands in a letter, by name; one whose parts are not named is one block. */
export function partsOf<N extends AnyLetterName>(
  template: Template<N>,
  facts: Facts<N>,
  say: (part: string) => string,
): Parts {
  const act = (href: string) => (
    <Act pen={facts.pen} href={href}>
      {say('button')}
    </Act>
  )
  const body = template.body({ ...facts, say, act } as Given<N>)
  return isValidElement(body) ? { content: body } : (body as Parts)
}
