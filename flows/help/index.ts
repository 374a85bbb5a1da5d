/** Help: where every conversation hands over to when somebody may not be safe. It shows people to turn to; it assesses nothing. */
import { assign, setup } from 'xstate'
import { type Around, author, type EventOf, effects, flow, resume, type Start } from '#flow'
import {
  after,
  asking,
  askTeam,
  type Context,
  card,
  cardAgain,
  isTopic,
  mayGoOn,
  menu,
  moreLines,
  now,
  nowAgain,
  quiet,
  report,
  type Topic,
  teamTold,
} from './cards.ts'
import { de } from './content/de.ts'
import { en } from './content/en.ts'
import { es } from './content/es.ts'
import { fr } from './content/fr.ts'
import { pt } from './content/pt.ts'
import { counted } from './counted.ts'
import { linesFor } from './lines.ts'
import { countries } from './list.ts'
import { paths } from './paths.ts'

const { say, ask } = author<typeof en, Context>()

const take = (topic: Topic) => ({ type: 'take' as const, params: topic })
/** A person has said what it is about: the card for it. */
const cardFor = (topic: Topic) => ({ target: 'card' as const, actions: take(topic) })
const nowFor = (topic: Topic) => ({ target: 'now' as const, actions: take(topic) })

/** What help can be about: the same list for help and for "No, not safe". */
const kinds = {
  talk: cardFor('talk'),
  danger: nowFor('danger'),
  myself: cardFor('suicide_active'),
  someoneElse: cardFor('third_party'),
  scared: cardFor('ipv'),
  work: cardFor('work'),
  hurtOthers: 'hurtWhom' as const,
  child: 'childHow' as const,
  medical: nowFor('medical'),
}

/** Nothing was there: messages that Tend begins come as before. */
const asBefore = {
  type: 'keep' as const,
  params: ({ context }: { context: Context }) => ({ quiet: { until: context.quietWas } }),
}
/** As after a card, on the way to one. */
const beQuiet = { type: 'keep' as const, params: quiet }

const when = <T extends string>(target: T, ...topics: readonly Topic[]) => ({
  guard: { type: 'about' as const, params: topics },
  target,
})
const whenAt = <T extends string>(target: T) => ({ guard: { type: 'at' as const, params: target }, target })

/** Out of help: what lies below goes on, unless danger has shown. */
const onward = [{ guard: 'ended' as const, target: 'closed' as const }, { target: 'goingOn' as const }]

const machine = setup({
  types: {} as { context: Context & Around; events: EventOf<typeof en>; input: Start },
  actions: {
    ...effects,
    take: assign({ topic: (_, topic: Topic) => topic }),
    endBelow: assign({ ended: true }),
    endBelowIfRisky: assign({ ended: ({ context }) => context.ended || !mayGoOn.includes(context.topic) }),
    rememberCountry: assign({ country: ({ event }) => event.type }),
    forgetCountry: assign({ country: null }),
  },
  guards: {
    at: ({ context }, at: string) => context.at === at,
    about: ({ context }, topics: readonly Topic[]) => topics.includes(context.topic),
    atTopic: ({ context }) => isTopic(context.at),
    /** Read as imminent, or of a kind that is; a plan without a time is what a reading alone can say. */
    imminent: ({ context: { at, severity } }) =>
      severity === 'imminent' ||
      ['medical', 'overdose', 'danger'].includes(at) ||
      (at === 'suicide_plan' && severity !== 'high'),
    ended: ({ context }) => context.ended,
    onDuty: ({ context }) => context.team?.onDuty === true,
    isCountry: ({ event }) => countries.some(({ code }) => code === event.type),
  },
}).createMachine({
  id: 'help',
  context: ({ input }) => ({
    ...input,
    at: String(input.with.at ?? 'menu'),
    severity: String(input.with.severity ?? ''),
    topic: isTopic(input.with.at) ? input.with.at : 'danger',
    country: input.person.country,
    ended: false,
    quietWas: input.person.quietUntil,
  }),
  initial: 'arriving',
  states: {
    arriving: {
      always: [
        { guard: 'imminent', target: 'now' },
        { guard: 'atTopic', target: 'card' },
        whenAt('tencheck'),
        whenAt('soft'),
        whenAt('pick'),
        whenAt('country'),
        { target: 'menu' },
      ],
    },

    tencheck: {
      meta: { mustAnswer: true },
      entry: ask('tencheck'),
      on: { safe: 'stillSafe', notSure: 'menu', notSafe: 'pick' },
    },
    soft: {
      entry: ask('soft', ({ context }) => ({
        values: { line: linesFor(context.country, context.person.language).row('crisis') ?? '' },
      })),
      on: {
        ending: cardFor('suicide_active'),
        hurtingMe: 'whoHurts',
        hurting: cardFor('hurting'),
        wrong: 'misread',
        skip: cardFor('hurting'),
      },
    },
    menu: {
      entry: ask('menu', menu),
      on: { ...kinds, howTo: 'howTo', report: 'report', wrong: 'misread', leave: onward, skip: onward },
    },
    pick: {
      entry: ['endBelow', beQuiet, ask('pick', asking)],
      on: { ...kinds, close: 'closed', skip: cardFor('talk') },
    },
    whoHurts: {
      entry: ['endBelow', beQuiet, ask('whoHurts', asking)],
      on: {
        partner: cardFor('ipv'),
        atWork: cardFor('work'),
        someone: cardFor('hurt'),
        sexual: cardFor('sexual_violence'),
        underAge: cardFor('child_minor'),
        skip: cardFor('hurt'),
      },
    },
    hurtWhom: {
      entry: ask('hurtWhom', asking),
      on: {
        nearMe: cardFor('ipvp'),
        child: cardFor('child_own'),
        someone: cardFor('harm_others'),
        myself: cardFor('suicide_active'),
        skip: cardFor('harm_others'),
      },
    },
    childHow: {
      entry: ask('childHow', asking),
      on: {
        minor: cardFor('child_minor'),
        worried: cardFor('child_adult'),
        own: cardFor('child_own'),
        skip: cardFor('child_adult'),
      },
    },

    now: {
      meta: { mustAnswer: true },
      entry: ['endBelow', beQuiet],
      initial: 'which',
      on: { moreHelp: 'menu', close: 'closed', typed: '.callNow' },
      states: {
        which: {
          always: [
            when('suicideNow', 'suicide_passive', 'suicide_active', 'suicide_plan', 'self_harm'),
            when('harmNow', 'harm_others', 'ipvp', 'child_own'),
            when('ipvNow', 'ipv', 'hurt'),
            when('minorNow', 'child_minor'),
            when('otherNow', 'child_adult', 'third_party'),
            when('sexualNow', 'sexual_violence'),
            when('medical', 'medical', 'eating_disorder'),
            when('overdose', 'overdose'),
            { target: 'dangerNow' },
          ],
        },
        suicideNow: { entry: ask('suicideNow', now) },
        harmNow: { entry: ask('harmNow', now) },
        ipvNow: { entry: ask('ipvNow', now) },
        minorNow: { entry: ask('minorNow', now) },
        otherNow: { entry: ask('otherNow', now) },
        sexualNow: { entry: ask('sexualNow', now) },
        medical: { entry: ask('medical', now) },
        overdose: { entry: ask('overdose', now) },
        dangerNow: { entry: ask('dangerNow', now) },
        callNow: { entry: ask('callNow', nowAgain) },
      },
    },

    card: {
      entry: ['endBelowIfRisky', beQuiet],
      initial: 'which',
      on: {
        more: '.moreLines',
        anotherCountry: 'country',
        myCountry: 'country',
        phone: '.saferPhone',
        ground: '.grounding',
        words: [
          when('.quietWords', 'ipv', 'hurt', 'work', 'child_minor'),
          when('.wordsForThem', 'third_party', 'child_adult'),
          { target: '.wordsToSend' },
        ],
        moderator: [{ guard: 'onDuty', target: '.askTeam' }, { target: '.askTeamAway' }],
        typed: '.onlyABot',
        okay: 'misread',
        goOn: 'goingOn',
        close: 'closed',
        skip: onward,
      },
      states: {
        which: {
          always: [
            when('suicide_passive', 'suicide_passive'),
            when('suicide_active', 'suicide_active'),
            when('suicide_plan', 'suicide_plan'),
            when('self_harm', 'self_harm'),
            when('harm_others', 'harm_others'),
            when('ipv', 'ipv', 'hurt'),
            when('ipvp', 'ipvp'),
            when('child_minor', 'child_minor'),
            when('child_adult', 'child_adult'),
            when('child_own', 'child_own'),
            when('sexual_violence', 'sexual_violence'),
            when('eating_disorder', 'eating_disorder'),
            when('psychosis', 'psychosis'),
            when('third_party', 'third_party'),
            when('work', 'work'),
            when('hurting', 'hurting'),
            when('youth', 'youth'),
            { target: 'talk' },
          ],
        },
        suicide_passive: { entry: ask('suicide_passive', card) },
        suicide_active: { entry: ask('suicide_active', card) },
        suicide_plan: { entry: ask('suicide_plan', card) },
        self_harm: { entry: ask('self_harm', card) },
        harm_others: { entry: ask('harm_others', card) },
        ipv: { entry: ask('ipv', card) },
        ipvp: { entry: ask('ipvp', card) },
        child_minor: { entry: ask('child_minor', card) },
        child_adult: { entry: ask('child_adult', card) },
        child_own: { entry: ask('child_own', card) },
        sexual_violence: { entry: ask('sexual_violence', card) },
        eating_disorder: { entry: ask('eating_disorder', card) },
        psychosis: { entry: ask('psychosis', card) },
        third_party: { entry: ask('third_party', card) },
        work: { entry: ask('work', card) },
        talk: { entry: ask('talk', card) },
        hurting: { entry: ask('hurting', card) },
        youth: { entry: ask('youth', card) },

        moreLines: { entry: ask('moreLines', moreLines) },
        saferPhone: { entry: ask('saferPhone', after('phone')) },
        grounding: { entry: ask('grounding', after('ground')) },
        wordsToSend: { entry: ask('wordsToSend', after('words')) },
        quietWords: { entry: ask('quietWords', after('words')) },
        wordsForThem: { entry: ask('wordsForThem', after('words')) },
        onlyABot: { entry: ask('onlyABot', cardAgain) },

        askTeam: { entry: ask('askTeam', askTeam), on: { send: 'told', sendNothing: 'which', skip: 'which' } },
        askTeamAway: { entry: ask('askTeamAway', askTeam), on: { send: 'told', sendNothing: 'which', skip: 'which' } },
        told: { entry: [{ type: 'callTeam' }, ask('teamTold', teamTold)] },
      },
    },

    country: {
      initial: 'region',
      on: {
        notListed: {
          target: 'countryChosen',
          actions: ['forgetCountry', { type: 'keep', params: { country: null } }],
        },
        skip: 'countryChosen',
        '*': {
          guard: 'isCountry',
          target: 'countryChosen',
          actions: ['rememberCountry', { type: 'keep', params: ({ event }) => ({ country: event.type }) }],
        },
      },
      states: {
        region: {
          entry: ask('region'),
          on: {
            northWest: 'inNorthWest',
            southEast: 'inSouthEast',
            americas: 'inAmericas',
            asiaPacific: 'inAsiaPacific',
            africaMiddleEast: 'inAfricaMiddleEast',
          },
        },
        inNorthWest: { entry: ask('inNorthWest') },
        inSouthEast: { entry: ask('inSouthEast') },
        inAmericas: { entry: ask('inAmericas') },
        inAsiaPacific: { entry: ask('inAsiaPacific') },
        inAfricaMiddleEast: { entry: ask('inAfricaMiddleEast') },
      },
    },
    countryChosen: { always: [{ guard: { type: 'at', params: 'country' }, target: 'goingOn' }, { target: 'card' }] },

    howTo: { entry: say('howTo'), always: [{ guard: 'ended', target: 'closed' }, { target: 'below' }] },
    report: { entry: say('report', report), always: [{ guard: 'ended', target: 'closed' }, { target: 'below' }] },
    below: { entry: resume('ask'), type: 'final' },
    goingOn: { entry: [say('goingOn'), resume('ask')], type: 'final' },
    misread: { entry: [asBefore, say('misread'), resume('ask')], type: 'final' },
    stillSafe: { entry: resume('deliver'), type: 'final' },
    closed: { entry: [say('closed'), resume('drop')], type: 'final' },
  },
})

export const help = flow({
  name: 'help',
  machine,
  words: { en, es, pt, de, fr },
  aside: true,
  beforeConsent: true,
  counted,
  paths,
})
