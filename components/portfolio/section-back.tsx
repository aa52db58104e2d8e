'use client'
import { useSearchParams } from 'next/navigation'
import { useT } from '@/components/layout/messages'
import { BackLink } from '@/components/ui/breadcrumbs'

/** The way out of a section: to the task list, or to "check your answers" for whoever came from there. */
export function SectionBack({ base, home, check }: { base: string; home: string; check: string }) {
  const t = useT()
  const fromCheck = useSearchParams().get('return') === 'check'
  return <BackLink t={t} href={fromCheck ? `${base}/check` : base} label={fromCheck ? check : home} />
}
