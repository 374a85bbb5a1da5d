/** A statechart becomes a drawing whose states can be found by their ids, and words that say the same. */
import { describe, expect, test } from 'vitest'
import { createDrawing, inWords, titleOf, toDot } from '../../../adapters/web/chart.ts'
import { chart } from './scripted.ts'

/** Graphviz writes its hyphens as entities. */
const drawn = async () => (await createDrawing()(chart)).replaceAll('&#45;', '-')

describe('the chart', () => {
  test('a state reads as words', () => {
    expect(titleOf('rateBefore')).toBe('rate before')
    expect(titleOf('onBreak.asked')).toBe('asked')
  })

  test('every state is drawn with its id, a state with states inside as a frame', async () => {
    const svg = await drawn()
    for (const { id } of chart.states) expect(svg).toContain(`id="state-${id}"`)
    expect(svg).toMatch(/id="state-onBreak" class="[^"]*around/)
  })

  test('ways to the same next state share an arrow that names them all', async () => {
    const svg = await drawn()
    expect(svg).toContain('yes, skip')
    expect(svg.match(/id="from-safeForNow:/g)).toHaveLength(1)
  })

  test('a label cannot become markup', async () => {
    const wild = '"]; <script>alert(1)</script> \\'
    const svg = await createDrawing()({
      states: [{ id: 'a', parent: null, final: false }],
      arrows: [{ from: 'a', to: 'a', label: wild }],
    })
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&lt;script')
  })

  test('the machine around all its states is not drawn', () => {
    const dot = toDot({
      states: [
        { id: 'calm', parent: null, final: false },
        { id: 'calm.start', parent: 'calm', final: false },
      ],
      arrows: [{ from: 'calm', to: 'calm.start', label: 'again' }],
    })
    expect(dot).toContain('"calm.start"')
    expect(dot).not.toContain('cluster')
    expect(dot).not.toContain('->')
  })

  test('a flow that looks the same is drawn once', () => {
    const draw = createDrawing()
    expect(draw(chart)).toBe(draw({ ...chart }))
  })

  test('its words name the innermost state, and the ways on from it and from around it', () => {
    expect(inWords(chart, ['onBreak', 'onBreak.asked'])).toEqual({
      now: ['asked'],
      next: [
        { to: 'resting', by: 'okay' },
        { to: 'closing', by: 'after "break"' },
      ],
    })
  })

  test('an unknown state is nowhere rather than an error', () => {
    expect(inWords(chart, ['attic'])).toEqual({ now: [], next: [] })
  })
})
