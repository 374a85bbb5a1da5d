/** The note: one's own part, its effect, what is done next time, an open door; shown, changed, and kept by nobody. */
import { held } from '#flow'
import { en } from './content/en.ts'
import { noteValues } from './lines.ts'
import { ask, each, look, namesIn, say } from './look.ts'

const parts = namesIn(en.partWords.choices).filter((choice) => choice !== 'noPart')
const fixes = namesIn(en.fixWords.choices).filter((choice) => choice !== 'noFix')
const places = namesIn(en.where.choices).filter((choice) => choice !== 'noWhere')

const leftOut = say('leftOut', { what: held('leftOut') })

export const writing = look.createStateConfig({
  initial: 'gathering',
  on: { wordsLost: { guard: 'somethingTyped', target: '.gathering', actions: ['dropWords', say('wordsLost')] } },
  states: {
    /** "Something else" is put into words here, and only here. */
    gathering: {
      always: [
        { guard: 'partMissing', target: 'partWords' },
        { guard: 'fixMissing', target: 'fixWords' },
        { target: 'draft' },
      ],
    },
    partWords: {
      entry: ask('partWords', { text: 80 }),
      on: {
        wrote: [
          { guard: 'noPartLeft', target: 'partWords', actions: say('nothingLeft'), reenter: true },
          { guard: 'partShortened', target: 'gathering', actions: ['typePart', leftOut] },
          { target: 'gathering', actions: 'typePart' },
        ],
        ...each(parts, { target: 'gathering', actions: 'rememberPart' }),
        noPart: { target: 'gathering', actions: 'noPart' },
        skip: { target: 'gathering', actions: 'partSkipped' },
      },
    },
    fixWords: {
      entry: ask('fixWords', { text: 60 }),
      on: {
        wrote: [
          { guard: 'noFixLeft', target: 'fixWords', actions: say('nothingLeft'), reenter: true },
          { guard: 'fixShortened', target: 'gathering', actions: ['typeFix', leftOut] },
          { target: 'gathering', actions: 'typeFix' },
        ],
        ...each(fixes, { target: 'gathering', actions: 'rememberFix' }),
        noFix: { target: 'gathering', actions: 'noFix' },
        skip: { target: 'gathering', actions: 'fixSkipped' },
      },
    },

    draft: {
      entry: ask('draft', (about) => ({ values: noteValues(about) })),
      on: {
        fits: { target: '#repair.howUpsetNow', actions: ['noteFits', say('copyIt'), say('note', noteValues)] },
        change: 'editWhat',
        noNote: '#repair.howUpsetNow',
        skip: '#repair.howUpsetNow',
      },
    },
    editWhat: {
      entry: ask('editWhat', ({ context: { part } }) => ({
        offer:
          part === ''
            ? ['editPart', 'editWhen', 'nothing']
            : ['editPart', 'editWhere', 'editEffect', 'editFix', 'editEnding', 'nothing'],
      })),
      on: {
        editPart: 'partWords',
        editWhere: 'where',
        editEffect: 'effect',
        editFix: 'fixWords',
        editEnding: 'ending',
        editWhen: 'when',
        nothing: 'draft',
        skip: 'draft',
      },
    },
    where: {
      entry: ask('where'),
      on: {
        ...each(places, { target: 'draft', actions: 'rememberWhere' }),
        noWhere: { target: 'draft', actions: 'noWhere' },
        skip: 'draft',
      },
    },
    effect: {
      entry: ask('effect'),
      on: { ...each(namesIn(en.effect.choices), { target: 'draft', actions: 'rememberEffect' }), skip: 'draft' },
    },
    ending: {
      entry: ask('ending'),
      on: { ...each(namesIn(en.ending.choices), { target: 'draft', actions: 'rememberEnding' }), skip: 'draft' },
    },
    when: {
      entry: ask('when'),
      on: { ...each(namesIn(en.when.choices), { target: 'draft', actions: 'rememberWhen' }), skip: 'draft' },
    },
  },
})
