'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Callout } from '../ui/callout'
import { Progress } from '../ui/progress'
import { TextLink } from '../ui/text-link'

const PAUSE_MS = 1000
/** So long the finished page may take to come. */
const PATIENCE_MS = 15_000

type Props = {
  here: string
  done: number
  total: number
  words: { bar: string; look: string; lost: string; value: string }
}

type Found = { state: string; done: number; total: number }

const isProgress = (answer: unknown): answer is Found =>
  typeof answer === 'object' && answer !== null && 'done' in answer && 'total' in answer && 'state' in answer

/** Null where nobody answers. */
async function progressAt(address: string): Promise<Found | null> {
  try {
    const answer = await fetch(address, { headers: { accept: 'application/json' } })
    const found: unknown = answer.ok ? await answer.json() : null
    return isProgress(found) ? found : null
  } catch {
    return null
  }
}

/**
 * How far the background is. It asks for three numbers and not for the page, so that a lost connection leaves the page
 * standing; without a script, a link looks again.
 */
export function BulkProgress({ here, done, total, words }: Props) {
  const router = useRouter()
  const [now, setNow] = useState({ done, total })
  const [lost, setLost] = useState(false)
  useEffect(() => {
    let next: ReturnType<typeof setTimeout>
    const look = async () => {
      const found = await progressAt(`${here}/progress`)
      setLost(found === null)
      if (found) setNow(found)
      const over = found !== null && found.state !== 'running'
      // One look after the other; a page that does not come by itself is asked for as a whole.
      next = setTimeout(over ? () => window.location.reload() : look, over ? PATIENCE_MS : PAUSE_MS)
      if (over) router.refresh()
    }
    next = setTimeout(look, PAUSE_MS)
    return () => clearTimeout(next)
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
