import { G, Path, Rect, Svg } from '@react-pdf/renderer'
import { create } from 'qrcode'

type Point = [x: number, y: number]
const TURN = Math.PI * 2

function closed(points: Point[]): string {
  return `${points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`).join('')}Z`
}

function round(steps: number, point: (angle: number) => Point): string {
  return closed(Array.from({ length: steps }, (_, at) => point((at / steps) * TURN)))
}

/** A circle with a wavy edge. */
function scalloped(radius: number, depth: number, waves: number): string {
  return round(720, (angle) => {
    const r = radius + depth * Math.cos(waves * angle)
    return [r * Math.cos(angle), r * Math.sin(angle)]
  })
}

/** The fine line drawing banknotes have: petals turned a little, again and again. */
function petals(radius: number, count: number, turn: number): string {
  return round(1440, (angle) => {
    const r = radius * (0.72 + 0.28 * Math.cos(count * angle + turn))
    return [r * Math.cos(angle), r * Math.sin(angle)]
  })
}

/** A flower of fine lines, faint enough to write on. */
export function Rosette({ size, colour }: { size: number; colour: string }) {
  const half = size / 2
  const lines = Array.from({ length: 18 }, (_, at) => petals(half * (0.3 + at * 0.0412), 16, 0))
  return (
    <Svg width={size} height={size} viewBox={`${-half} ${-half} ${size} ${size}`}>
      {lines.map((d) => (
        <Path key={d.slice(0, 24)} d={d} stroke={colour} strokeWidth={0.5} strokeOpacity={0.09} fill="none" />
      ))}
    </Svg>
  )
}

/** Waves woven along one edge, `across` or down, a whole number of them so that corners meet. */
function woven(length: number, waves: number, height: number, phase: number, across: boolean): string {
  const steps = waves * 16
  const points = Array.from({ length: steps + 1 }, (_, at): Point => {
    const along = (at / steps) * length
    const aside = height * Math.sin((at / steps) * waves * TURN + phase)
    return across ? [along, aside] : [aside, along]
  })
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`).join('')
}

type BandProps = { width: number; height: number; colour: string; paper: string }
const PHASES = [0, TURN / 3, (TURN * 2) / 3]

/** A woven band round the page with a small rosette in each corner. */
export function Band({ width, height, colour, paper }: BandProps) {
  const pad = 16
  const edges: { d: string; x: number; y: number }[] = PHASES.flatMap((phase) => [
    { d: woven(width, 42, 5, phase, true), x: 0, y: 0 },
    { d: woven(width, 42, 5, phase, true), x: 0, y: height },
    { d: woven(height, 32, 5, phase, false), x: 0, y: 0 },
    { d: woven(height, 32, 5, phase, false), x: width, y: 0 },
  ])
  const corners: Point[] = [0, width].flatMap((x) => [0, height].map((y): Point => [x, y]))
  return (
    <Svg
      width={width + pad * 2}
      height={height + pad * 2}
      viewBox={`${-pad} ${-pad} ${width + pad * 2} ${height + pad * 2}`}
    >
      {edges.map(({ d, x, y }) => (
        <G key={`${x} ${y} ${d.slice(0, 40)}`} transform={`translate(${x} ${y})`}>
          <Path d={d} stroke={colour} strokeWidth={0.6} fill="none" />
        </G>
      ))}
      {corners.map(([x, y]) => (
        <G key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
          <Path d={scalloped(13, 0, 1)} fill={paper} stroke={colour} strokeWidth={0.8} />
          {[4, 6, 8, 10].map((r, at) => (
            <Path key={r} d={petals(r, 12, at * 0.5)} fill="none" stroke={colour} strokeWidth={0.5} />
          ))}
        </G>
      ))}
    </Svg>
  )
}

export function Seal({ size, colour }: { size: number; colour: string }) {
  const r = size / 2
  return (
    <Svg width={size} height={size} viewBox={`${-r} ${-r} ${size} ${size}`}>
      <Path d={scalloped(r * 0.94, r * 0.05, 36)} fill={colour} />
      <Path d={scalloped(r * 0.8, 0, 1)} fill="none" stroke="#ffffff" strokeWidth={1} />
      {[0, 1, 2, 3].map((at) => (
        <Path
          key={at}
          d={petals(r * 0.76, 24, at * 0.9)}
          fill="none"
          stroke="#ffffff"
          strokeWidth={0.4}
          strokeOpacity={0.35}
        />
      ))}
      <Path d={scalloped(r * 0.56, 0, 1)} fill={colour} />
    </Svg>
  )
}

/** The address as a QR code, drawn as squares, so that it stays sharp at any size. */
export function QrCode({ text, size }: { text: string; size: number }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const side = modules.size
  const dark = Array.from({ length: side * side }, (_, at) => at).filter((at) => modules.data[at])
  const d = dark.map((at) => `M${at % side} ${Math.floor(at / side)}h1v1h-1z`).join('')
  return (
    <Svg width={size} height={size} viewBox={`-2 -2 ${side + 4} ${side + 4}`}>
      <Rect x={-2} y={-2} width={side + 4} height={side + 4} fill="#ffffff" />
      <Path d={d} fill="#1f1b17" />
    </Svg>
  )
}
