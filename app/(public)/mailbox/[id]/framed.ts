/**
 * A letter's page made fit for ours: the frame inherits our content policy, which lets no style attribute through, so
 * each becomes a rule in one sheet that carries the page's nonce.
 */
export function framed(html: string, nonce: string): string {
  const rules = new Map<string, string>()
  const classed = html.replace(/ style="([^"]*)"/g, (_, style: string) => {
    const name = rules.get(style) ?? `s${rules.size}`
    rules.set(style, name)
    return ` class="${name}"`
  })
  const sheet = [...rules].map(([style, name]) => `.${name}{${inSheet(style)}}`).join('\n')
  return classed.replace('</head>', `<style nonce="${nonce}">${sheet}</style></head>`)
}

/** Attribute text to sheet text; no rule may end the sheet early. */
function inSheet(style: string): string {
  return style
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/[<>{}]/g, '')
}
