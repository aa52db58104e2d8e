'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Callout } from '../ui/callout'
import { Progress } from '../ui/progress'
import { TextLink } from '../ui/text-link'

const PAUSE_MS = 1000

type Props = {
  here: string
  done: number
  total: number
  words: { bar: string; look: string; lost: string; value: string }
}

const isProgress = (answer: unknown): answer is { state: string; done: number; total: number } =>
  typeof answer === 'object' && answer !== null && 'done' in answer && 'state' in answer

/**
 * How far the background is. It asks for three numbers and not for the page, so that a lost connection leaves the page
 * standing; without a script, a link looks again.
 */
export function BulkProgress({ here, done, total, words }: Props) {
  const router = useRouter()
  const [now, setNow] = useState({ done, total })
  const [lost, setLost] = useState(false)
  useEffect(() => {
    const look = async () => {
      try {
        const answer = await fetch(`${here}/progress`, { headers: { accept: 'application/json' } })
        if (!answer.ok) throw new Error(String(answer.status))
        const found: unknown = await answer.json()
        if (!isProgress(found)) return
        setLost(false)
        setNow(found)
        if (found.state !== 'running') router.refresh()
      } catch {
        setLost(true)
      }
    }
    const again = setInterval(look, PAUSE_MS)
    return () => clearInterval(again)
  }, [here, router])
  return (
    <div className="grid gap-4">
      <Progress
        value={now.done}
        max={now.total}
        showLabel
        label={words.bar}
        valueText={words.value.replace('{done}', String(now.done)).replace('{total}', String(now.total))}
      />
      <div role="status">{lost && <Callout tone="warning">{words.lost}</Callout>}</div>
      <p>
        <TextLink plain href={here}>
          {words.look}
        </TextLink>
      </p>
    </div>
  )
}
