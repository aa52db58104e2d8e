import { ChartFrame } from './chart-frame'

type Words = { title: string; summary?: string; tableLabel: string; columns: string[] }

function Bar({ share, of = 100, tone }: { share: number; of?: number; tone: string }) {
  const width = of > 0 ? Math.max(0, Math.min(100, (share / of) * 100)) : 0
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" className="h-full w-full" aria-hidden="true">
      <rect x="0" y="0" width={width} height="10" className={tone} />
    </svg>
  )
}

export type BarDatum = {
  id: string
  label: string
  value: number
  /** The demand: drawn as the full length of the track. Without it bars share one scale. */
  of?: number
  text: string
  met?: boolean
}

/** Progress per requirement, or any amounts per name. */
export function BarChart({ bars, ...words }: Words & { bars: BarDatum[] }) {
  const most = Math.max(1, ...bars.map((bar) => bar.of ?? bar.value))
  return (
    <ChartFrame {...words} rows={bars.map((bar) => ({ id: bar.id, cells: [bar.label, bar.text] }))}>
      <ul className="grid gap-3.5">
        {bars.map((bar) => (
          <li key={bar.id}>
            <span className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span>{bar.label}</span>
              <span className="figures text-muted text-sm">{bar.text}</span>
            </span>
            <span className="mt-1 block h-2.5 overflow-hidden rounded-full bg-sunken ring-1 ring-line ring-inset">
              <Bar share={bar.value} of={bar.of ?? most} tone={bar.met ? 'fill-success' : 'fill-accent'} />
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}

export type LinePoint = { id: string; label: string; value: number; text: string }

/** Something growing over time, with the amount to reach as a dashed line. */
export function LineChart({
  points,
  goal,
  goalText,
  ...words
}: Words & { points: LinePoint[]; goal?: number; goalText?: string }) {
  const top = Math.max(1, goal ?? 0, ...points.map((point) => point.value)) * 1.08
  const x = (index: number) => (points.length > 1 ? (index / (points.length - 1)) * 100 : 50)
  const y = (value: number) => 100 - (value / top) * 100
  const line = points.map(
    (point, index) => `${index === 0 ? 'M' : 'L'}${x(index).toFixed(2)} ${y(point.value).toFixed(2)}`,
  )
  const last = points.at(-1)
  return (
    <ChartFrame {...words} rows={points.map((point) => ({ id: point.id, cells: [point.label, point.text] }))}>
      <div className="figures flex justify-between text-muted text-sm">
        <span>{goalText}</span>
        <strong className="text-ink">{last?.text}</strong>
      </div>
      <svg
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        className="mt-1 h-44 w-full overflow-visible"
        aria-hidden="true"
      >
        {[25, 50, 75, 100].map((at) => (
          <line key={at} x1="0" x2="100" y1={at} y2={at} className="stroke-line" vectorEffect="non-scaling-stroke" />
        ))}
        {points.length > 1 && <path d={`${line.join('')}L100 100L0 100Z`} className="fill-accent-soft" />}
        {goal !== undefined && (
          <line
            x1="0"
            x2="100"
            y1={y(goal)}
            y2={y(goal)}
            className="stroke-2 stroke-muted"
            strokeDasharray="5 5"
            vectorEffect="non-scaling-stroke"
          />
        )}
        <path
          d={line.join('')}
          className="fill-none stroke-accent"
          strokeWidth="2.5"
          strokeLinejoin="round"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <div className="figures mt-1.5 flex justify-between text-muted text-xs">
        <span>{points[0]?.label}</span>
        {points.length > 2 && <span>{points[Math.floor((points.length - 1) / 2)]?.label}</span>}
        {points.length > 1 && <span>{last?.label}</span>}
      </div>
    </ChartFrame>
  )
}
