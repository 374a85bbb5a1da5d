/** The statechart of a flow with the current state marked. The drawing comes from our own server and is parsed, not injected. */
import { html } from 'htm/preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { word } from './state.js'

/** Flow → its drawing. @type {Map<string, Promise<SVGSVGElement | null>>} */
const drawings = new Map()

/** @param {string} flow @returns {Promise<SVGSVGElement | null>} */
const drawingOf = async (flow) => {
  const answer = await fetch(`/chart/${encodeURIComponent(flow)}`)
  if (!answer.ok) return null
  const { documentElement } = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml')
  documentElement.setAttribute('aria-hidden', 'true')
  for (const title of documentElement.querySelectorAll('title')) title.remove()
  return /** @type {SVGSVGElement} */ (/** @type {unknown} */ (document.importNode(documentElement, true)))
}

/** @param {SVGSVGElement} svg @param {string[]} states */
const mark = (svg, states) => {
  const here = new Set(states.map((state) => `state-${state}`))
  for (const node of svg.querySelectorAll('.state')) node.classList.toggle('current', here.has(node.id))
  for (const arrow of svg.querySelectorAll('.edge'))
    arrow.classList.toggle(
      'way-on',
      states.some((state) => arrow.id.startsWith(`from-${state}:`)),
    )
}

/** Brings the innermost current state into the middle of its frame, without moving the page. @param {HTMLElement} frame */
const centre = (frame) => {
  const [current] = [...frame.querySelectorAll('.current:not(.around)')]
  if (!current) return
  const here = current.getBoundingClientRect()
  const around = frame.getBoundingClientRect()
  frame.scrollLeft += here.left + here.width / 2 - (around.left + around.width / 2)
  frame.scrollTop += here.top + here.height / 2 - (around.top + around.height / 2)
}

/** @param {{ flow: string, states: string[] }} props */
export const Chart = ({ flow, states }) => {
  const frame = useRef(/** @type {HTMLElement | null} */ (null))
  const [svg, setSvg] = useState(/** @type {SVGSVGElement | null} */ (null))
  useEffect(() => {
    let late = false
    const drawing = drawings.get(flow) ?? drawingOf(flow).catch(() => null)
    drawings.set(flow, drawing)
    drawing.then((found) => {
      if (!found) drawings.delete(flow)
      if (!late) setSvg(found)
    })
    return () => {
      late = true
    }
  }, [flow])
  useLayoutEffect(() => {
    if (!svg || !frame.current) return
    const drawing = /** @type {SVGSVGElement} */ (svg.cloneNode(true))
    mark(drawing, states)
    frame.current.replaceChildren(drawing)
    centre(frame.current)
  }, [svg, states.join()])
  return html`<div class="chart" ref=${frame} role="group" tabindex="0" aria-label=${word('chart', { flow })} data-flow=${flow}></div>`
}
