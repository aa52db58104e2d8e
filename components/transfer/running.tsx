'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useT } from '@/components/layout/messages'
import { Progress } from '@/components/ui/progress'
import { TextLink } from '@/components/ui/text-link'

const PAUSE_MS = 1000

/** How far the background is with a file. Looks again by itself; without JavaScript, by a link. */
export function Running({ here, done, rows }: { here: string; done: number; rows: number }) {
  const t = useT()
  const router = useRouter()
  useEffect(() => {
    const again = setInterval(() => router.refresh(), PAUSE_MS)
    return () => clearInterval(again)
  }, [router])
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
