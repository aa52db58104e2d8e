'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'
import { useT } from '@/components/layout/messages'
import { Progress } from '@/components/ui/progress'
import { TextLink } from '@/components/ui/text-link'

const PAUSE_MS = 1000

/** How far the background is with a file. Looks again by itself; without JavaScript, by a link. */
export function Running({ here, done, rows }: { here: string; done: number; rows: number }) {
  const t = useT()
  const router = useRouter()
  const [looking, look] = useTransition()
  useEffect(() => {
    // One look after the other: a slow server is not asked again before it has answered.
    if (looking) return
    const next = setTimeout(() => look(() => router.refresh()), PAUSE_MS)
    return () => clearTimeout(next)
  }, [looking, router])
  return (
    <div className="grid gap-4">
      <Progress
        value={done}
        max={rows}
        showLabel
        label={t('transfer.running.bar')}
        valueText={t('transfer.running.value', { done, rows })}
      />
      <p>
        <TextLink plain href={here}>
          {t('transfer.running.look')}
        </TextLink>
      </p>
    </div>
  )
}
