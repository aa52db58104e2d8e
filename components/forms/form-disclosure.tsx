'use client'
import { Disclosure, type DisclosureProps } from '../ui/disclosure'
import { useForm } from './form-context'

/** Fields that are folded until they are wanted; open once the form has come back with something to say. */
export function FormDisclosure(props: Omit<DisclosureProps, 'open'>) {
  const { errors, letters, returned } = useForm()
  const hasWord = returned || letters !== undefined || Object.keys(errors).length > 0
  return <Disclosure {...props} open={hasWord || undefined} />
}
